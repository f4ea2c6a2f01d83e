package uk.gov.education.ecf.declarations.model;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import uk.gov.education.ecf.calendar.LondonDay;
import uk.gov.education.ecf.contracts.id.LeadProviderId;

/** Who sees a declaration (rule H-33). */
public final class Visibility {

    private Visibility() {}

    /**
     * The provider that declared, always; and while the declaration is live, every provider with a record of that training that
     * is current, completed, or was left no earlier than the declaration date.
     */
    public static Set<LeadProviderId> of(Declaration declaration, Participant participant) {
        Set<LeadProviderId> readers = new LinkedHashSet<>();
        readers.add(declaration.declared().leadProviderId());
        if (declaration.state().isLive()) {
            readers.addAll(trainers(declaration, participant));
        }
        return readers;
    }

    private static Set<LeadProviderId> trainers(Declaration declaration, Participant participant) {
        LocalDate day = LondonDay.of(declaration.declared().date());
        Optional<TrainingRecord> training =
                participant.record(declaration.declared().trainee().trainingRecordId());
        Set<LeadProviderId> trainers = new LinkedHashSet<>();
        training.ifPresent(record -> record.periods().stream()
                .filter(period -> period.trainers().leadProviderId() != null && period.lets(day))
                .forEach(period -> trainers.add(period.trainers().leadProviderId())));
        return trainers;
    }
}
