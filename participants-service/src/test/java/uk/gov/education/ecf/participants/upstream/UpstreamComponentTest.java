package uk.gov.education.ecf.participants.upstream;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static uk.gov.education.ecf.participants.fixtures.Providers.AURORA;
import static uk.gov.education.ecf.participants.fixtures.Providers.BEACON;
import static uk.gov.education.ecf.participants.fixtures.RegistrationRequest.anEct;
import static uk.gov.education.ecf.platform.testkit.Http.asDfe;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.gov.education.ecf.contracts.id.PartnershipId;
import uk.gov.education.ecf.participants.fixtures.Person;
import uk.gov.education.ecf.participants.fixtures.Providers;
import uk.gov.education.ecf.participants.fixtures.TestSchool;
import uk.gov.education.ecf.platform.testkit.ComponentTest;
import uk.gov.education.ecf.platform.testkit.Database;
import uk.gov.education.ecf.platform.testkit.Eventually;
import uk.gov.education.ecf.platform.testkit.Upstreams;

@ComponentTest
class UpstreamComponentTest {

    private final Database database = Database.ofApplication();

    @Test
    void olderNewsNeverOverwritesNewer() {
        TestSchool school = TestSchool.recorded();

        List<UUID> ids = Upstreams.publishAll(List.of(school.recordedAs("Newer", 9), school.recordedAs("Older", 8)));

        Eventually.verify(() -> assertEquals(1, database.countWhere("inbox", "event_id = ?", ids.get(1))));
        assertEquals("Newer", name(school));
    }

    @Test
    void aRebuildRepairsWhatWasLostAndLeavesPeopleAlone() {
        TestSchool school = TestSchool.recorded().earning(2024, true, true);
        PartnershipId partnership = school.partneredWith(AURORA, 2024);
        Person person = anEct(school, 2024).registered().validated();
        String shown = person.seenBy("aurora").asString();
        database.execute("delete from known_school_cohorts where school_id = ?", school.id.value());
        database.execute("update known_schools set name = 'Wrong' where id = ?", school.id.value());
        database.execute("delete from known_partnerships where id = ?", partnership.value());

        asDfe().post("/internal/v1/upstreams/participants.upstream/rebuild").then().statusCode(200).body("consumer", equalTo("participants.upstream"));

        assertEquals("School " + school.urn(), name(school));
        assertEquals(1, database.countWhere("known_school_cohorts", "school_id = ? and cohort = 2024 and sparsity_uplift", school.id.value()));
        assertEquals(1, database.countWhere("known_partnerships", "id = ?", partnership.value()));
        assertEquals(shown, person.seenBy("aurora").asString());
    }

    @Test
    void providersAreRemembered() {
        Providers.areKnown();

        assertEquals(2, database.countWhere("known_lead_providers", "id in (?, ?)", AURORA.value(), BEACON.value()));
    }

    private String name(TestSchool school) {
        return database.value(String.class, "select name from known_schools where id = ?", school.id.value()).orElseThrow();
    }
}
