package uk.gov.education.ecf.partnerships.registerimport;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.gov.education.ecf.contracts.id.SchoolId;
import uk.gov.education.ecf.partnerships.model.RegisterEntry;
import uk.gov.education.ecf.partnerships.model.School;
import uk.gov.education.ecf.partnerships.model.SchoolEvent;
import uk.gov.education.ecf.platform.values.Change;

/**
 * What some entries of the register come to, against the schools that are recorded.
 *
 * @param unchanged how many of them read as they did
 */
record RegisterUpdate(List<Change<School, SchoolEvent>> changes, int unchanged) {

    static RegisterUpdate of(List<RegisterEntry> entries, List<School> recorded, Instant now) {
        Map<String, School> known = recorded.stream()
                .collect(Collectors.toMap(school -> school.details().number(), Function.identity()));
        List<Change<School, SchoolEvent>> changes = entries.stream()
                .map(entry -> change(entry, Optional.ofNullable(known.get(entry.urn())), now))
                .filter(change -> !change.isNone())
                .toList();
        return new RegisterUpdate(changes, entries.size() - changes.size());
    }

    private static Change<School, SchoolEvent> change(RegisterEntry entry, Optional<School> known, Instant now) {
        return known.map(school -> school.described(entry.details(school.details())))
                .orElseGet(() -> School.recorded(SchoolId.random(), entry.details(), now));
    }

    int created() {
        return (int) changes.stream()
                .filter(change -> change.events().contains(new SchoolEvent.Recorded()))
                .count();
    }

    int changed() {
        return changes.size() - created();
    }
}
