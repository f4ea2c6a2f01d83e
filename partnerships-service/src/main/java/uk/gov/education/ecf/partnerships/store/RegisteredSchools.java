package uk.gov.education.ecf.partnerships.store;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.gov.education.ecf.contracts.id.SchoolId;
import uk.gov.education.ecf.partnerships.model.School;
import uk.gov.education.ecf.platform.transactions.OneByOne;
import uk.gov.education.ecf.platform.transactions.Sql;

/** Writes what the national register tells of many schools, in as many statements as for one. It tells nothing of cohorts. */
@ApplicationScoped
public class RegisteredSchools {

    private static final String TOLD =
            """
            json_to_recordset(cast(cast(?1 as text) as json)) as told (id uuid, urn text, name text, eligible_for_funding boolean,
                school_led_only boolean, contact_email text, created_at timestamptz, changed_at timestamptz)""";
    private static final String INSERT =
            """
            insert into schools (id, urn, name, eligible_for_funding, school_led_only, contact_email, created_at, changed_at, version)
            select id, urn, name, eligible_for_funding, school_led_only, contact_email, created_at, changed_at, 0 from\s"""
                    + TOLD + " order by urn";
    private static final String UPDATE =
            """
            with changed as (update schools set name = told.name, eligible_for_funding = told.eligible_for_funding,
                school_led_only = told.school_led_only, contact_email = told.contact_email, changed_at = told.changed_at,
                version = schools.version + 1
                from\s"""
                    + TOLD
                    + " where schools.id = told.id returning schools.id, schools.version) select id, version from changed";
    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** Schools that nobody has recorded before; their version is 0. */
    public Uni<Void> addAll(Collection<School> schools, Instant at) {
        return schools.isEmpty()
                ? OneByOne.nothing()
                : Sql.update(INSERT, rows(schools, at)).replaceWithVoid();
    }

    /** Schools that are held, and kept their URN. Returns the versions under which they are stored. */
    public Uni<Map<SchoolId, Long>> saveAll(Collection<School> schools, Instant at) {
        if (schools.isEmpty()) {
            return OneByOne.given(Map.of());
        }
        return Sql.list(Object[].class, UPDATE, rows(schools, at)).map(rows -> rows.stream()
                .collect(Collectors.toMap(row -> new SchoolId((UUID) row[0]), row -> (Long) row[1])));
    }

    private static String rows(Collection<School> schools, Instant at) {
        ArrayNode rows = MAPPER.createArrayNode();
        schools.forEach(school -> rows.addObject()
                .put("id", school.id().toString())
                .put("urn", school.details().urn())
                .put("name", school.details().name())
                .put("eligible_for_funding", school.details().eligibleForFunding())
                .put("school_led_only", school.details().schoolLedOnly())
                .put("contact_email", school.details().contactEmail())
                .put("created_at", school.createdAt().toString())
                .put("changed_at", at.toString()));
        return rows.toString();
    }
}
