package uk.gov.education.ecf.partnerships.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.gov.education.ecf.contracts.id.SchoolId;
import uk.gov.education.ecf.partnerships.model.School;
import uk.gov.education.ecf.platform.transactions.JsonRows;
import uk.gov.education.ecf.platform.transactions.OneByOne;
import uk.gov.education.ecf.platform.transactions.Sql;
import uk.gov.education.ecf.platform.transactions.Table;

/** Writes what the national register tells of many schools, in as many statements as for one. It tells nothing of cohorts. */
@ApplicationScoped
public class RegisteredSchools {

    static final Table<SchoolRow> TABLE = Table.of("schools", SchoolRow.class);
    private static final String INSERT = TABLE.insert() + " order by urn";
    private static final String UPDATE =
            """
            update schools as kept set urn = told.urn, name = told.name, eligible_for_funding = told.eligible_for_funding,
                school_led_only = told.school_led_only, induction_tutor_name = told.induction_tutor_name,
                induction_tutor_email = told.induction_tutor_email, contact_email = told.contact_email,
                changed_at = told.changed_at, version = kept.version + 1
            from\s"""
                    + JsonRows.from("schools") + " as told where kept.id = told.id returning kept.id, kept.version";

    /** Schools that nobody has recorded before; their version is 0. */
    public Uni<Void> addAll(Collection<School> schools, Instant at) {
        return schools.isEmpty()
                ? OneByOne.nothing()
                : Sql.update(INSERT, rows(schools, at)).replaceWithVoid();
    }

    /** Schools that are held. Returns the versions under which they are stored. */
    public Uni<Map<SchoolId, Long>> saveAll(Collection<School> schools, Instant at) {
        if (schools.isEmpty()) {
            return OneByOne.given(Map.of());
        }
        return Sql.list(Object[].class, UPDATE, rows(schools, at)).map(rows -> rows.stream()
                .collect(Collectors.toMap(row -> new SchoolId((UUID) row[0]), row -> (Long) row[1])));
    }

    private static String rows(Collection<School> schools, Instant at) {
        return JsonRows.ofRecords(
                schools.stream().map(school -> SchoolRow.ofNew(school, at)).toList());
    }
}
