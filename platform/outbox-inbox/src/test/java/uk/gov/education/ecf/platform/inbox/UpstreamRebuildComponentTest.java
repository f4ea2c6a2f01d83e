package uk.gov.education.ecf.platform.inbox;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.gov.education.ecf.contracts.Topics;
import uk.gov.education.ecf.contracts.id.LeadProviderId;
import uk.gov.education.ecf.platform.sample.LeadProviders;
import uk.gov.education.ecf.platform.testkit.ComponentTest;
import uk.gov.education.ecf.platform.testkit.Database;
import uk.gov.education.ecf.platform.testkit.Eventually;
import uk.gov.education.ecf.platform.testkit.Http;
import uk.gov.education.ecf.platform.testkit.Upstreams;

@ComponentTest
class UpstreamRebuildComponentTest {

    private static final String REBUILD = "/internal/v1/upstreams/sample.upstream/rebuild";

    private final Database database = Database.ofApplication();
    private final LeadProviderId damaged = LeadProviderId.random();
    private final LeadProviderId lost = LeadProviderId.random();

    @Test
    void aDamagedAndALostMemoryAreRepaired() {
        Upstreams.publish(LeadProviders.recorded(damaged, "Old name", 1));
        Upstreams.publish(LeadProviders.recorded(damaged, "Aurora", 2));
        Upstreams.publish(LeadProviders.recorded(lost, "Beacon", 1));
        Eventually.verify(() -> assertEquals(Optional.of("Aurora"), known(damaged)));
        Eventually.verify(() -> assertEquals(Optional.of("Beacon"), known(lost)));
        database.execute("update known_lead_providers set name = 'nonsense' where id = ?", damaged.value());
        database.execute("delete from known_lead_providers where id = ?", lost.value());

        Http.asDfe()
                .post(REBUILD)
                .then()
                .statusCode(200)
                .body("consumer", equalTo("sample.upstream"))
                .body("events", greaterThanOrEqualTo(3));

        assertEquals(Optional.of("Aurora"), known(damaged));
        assertEquals(Optional.of("Beacon"), known(lost));
    }

    @Test
    void whatCannotBeReadDoesNotStopARebuild() {
        Upstreams.publishRaw(Topics.LEAD_PROVIDERS, UUID.randomUUID().toString(), "nonsense", Map.of());
        Upstreams.publish(LeadProviders.recorded(lost, "Beacon", 1));
        Eventually.verify(() -> assertEquals(Optional.of("Beacon"), known(lost)));
        database.execute("delete from known_lead_providers where id = ?", lost.value());

        Http.asDfe().post(REBUILD).then().statusCode(200);

        assertEquals(Optional.of("Beacon"), known(lost));
    }

    @Test
    void aRebuildLetsFollowersFollowAndNobodyReact() {
        Upstreams.publish(LeadProviders.recorded(lost, "Beacon " + lost, 1));
        Eventually.verify(
                () -> assertEquals(1, database.countWhere("followed", "name = ? and times = 2", "Beacon " + lost)));

        Http.asDfe().post(REBUILD).then().statusCode(200);

        assertEquals(1, database.countWhere("followed", "name = ? and times = 3", "Beacon " + lost));
        assertEquals(1, database.countWhere("effects", "key = ?", lost.toString()));
    }

    @Test
    void whoRemembersIsListedAndIsAtNoRebuildAfterwards() {
        Http.asDfe().post(REBUILD).then().statusCode(200);

        Http.asDfe()
                .get("/internal/v1/upstreams")
                .then()
                .statusCode(200)
                .body("upstreams.consumer", hasItem("sample.upstream"))
                .body("upstreams.find { it.consumer == 'sample.upstream' }.rebuilding_since", nullValue())
                .body("upstreams.find { it.consumer == 'sample.upstream' }.records_left", nullValue());
    }

    @Test
    void anUnknownUpstreamIsNotFound() {
        Http.asDfe()
                .post("/internal/v1/upstreams/nobody/rebuild")
                .then()
                .statusCode(404)
                .body("error", equalTo("There is no such upstream"));
    }

    @Test
    void onlyDfeRebuilds() {
        Http.asNobody().post(REBUILD).then().statusCode(401);
        Http.asProvider("aurora").post(REBUILD).then().statusCode(403);
        Http.asProvider("aurora").get("/internal/v1/upstreams").then().statusCode(403);
    }

    private Optional<String> known(LeadProviderId id) {
        return database.value(String.class, "select name from known_lead_providers where id = ?", id.value());
    }
}
