package uk.gov.education.ecf.partnerships.registerimport;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.gov.education.ecf.contracts.id.SchoolId;
import uk.gov.education.ecf.partnerships.model.RegisterEntry;
import uk.gov.education.ecf.partnerships.model.School;

/** What some entries of the register come to, against the schools that are recorded. */
record RegisterUpdate(List<School> created, List<School> changed, int unchanged) {

    static RegisterUpdate of(List<RegisterEntry> entries, List<School> recorded, Instant now) {
        Map<String, School> known = recorded.stream()
                .collect(Collectors.toMap(school -> school.details().number(), Function.identity()));
        List<School> created = new ArrayList<>();
        List<School> changed = new ArrayList<>();
        entries.forEach(entry -> {
            School before = known.get(entry.urn());
            if (before == null) {
                created.add(School.recorded(SchoolId.random(), entry.details(), now));
            } else if (!before.details().equals(entry.details(before.details()))) {
                changed.add(before.with(entry.details(before.details())));
            }
        });
        return new RegisterUpdate(created, changed, entries.size() - created.size() - changed.size());
    }

    List<School> written() {
        return Stream.concat(created.stream(), changed.stream()).toList();
    }
}
