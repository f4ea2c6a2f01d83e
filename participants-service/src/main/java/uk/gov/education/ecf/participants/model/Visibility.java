package uk.gov.education.ecf.participants.model;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.gov.education.ecf.contracts.id.LeadProviderId;
import uk.gov.education.ecf.contracts.id.PartnershipId;

/** Who sees what of a person. */
public final class Visibility {

    private Visibility() {}

    /**
     * The person by lead provider. A provider sees the validated records (rule M1) of which it has, or had, a period under a
     * partnership that is not challenged (rule M9); whoever is not in the map sees nothing.
     */
    public static Map<LeadProviderId, VisibleParticipant> of(
            Participant person, Set<PartnershipId> challenged, LocalDate today) {
        Map<LeadProviderId, VisibleParticipant> seen = new LinkedHashMap<>();
        person.trainingRecords().stream()
                .flatMap(TrainingRecord::leadProviders)
                .distinct()
                .forEach(provider -> {
                    List<VisibleEnrolment> enrolments = enrolments(person, provider, challenged, today);
                    if (!enrolments.isEmpty()) {
                        seen.put(provider, new VisibleParticipant(person, enrolments));
                    }
                });
        return seen;
    }

    private static List<VisibleEnrolment> enrolments(
            Participant person, LeadProviderId provider, Set<PartnershipId> challenged, LocalDate today) {
        return person.trainingRecords().stream()
                .filter(TrainingRecord::isValidated)
                .flatMap(record -> record.latestOf(provider, challenged).stream()
                        .map(period -> new VisibleEnrolment(provider, record, period, today)))
                .toList();
    }
}
