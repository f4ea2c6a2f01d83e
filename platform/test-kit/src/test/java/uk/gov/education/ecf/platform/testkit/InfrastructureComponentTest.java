package uk.gov.education.ecf.platform.testkit;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import uk.gov.education.ecf.contracts.id.LeadProviderId;
import uk.gov.education.ecf.contracts.partnerships.LeadProviderEvent.LeadProviderRecorded;
import uk.gov.education.ecf.contracts.partnerships.LeadProviderSnapshot;

// what @ComponentTest consists of: Quarkus finds the composed annotation in a library's jar, not in the classes of this
// very module
@QuarkusTest
@WithTestResource(value = InfrastructureResource.class, scope = TestResourceScope.GLOBAL)
class InfrastructureComponentTest {

    private static final String AURORA = "a0000000-0000-4000-8000-000000000001";

    @ConfigProperty(name = "quarkus.devservices.enabled")
    boolean containersAllowed;

    @Test
    void theApplicationIsToldWhereTheServersAre() {
        Http.asNobody()
                .get("/configuration")
                .then()
                .statusCode(200)
                .body("database_port", equalTo(LocalInfrastructure.postgres().port()))
                .body("bootstrap_servers", equalTo(LocalInfrastructure.bootstrapServers()));
    }

    @Test
    void theDefaultsOfTheKitReachTheApplication() {
        assertEquals(false, containersAllowed);
    }

    @Test
    void aProviderIsKnownByItsToken() {
        Http.asProvider("aurora")
                .get("/api/caller")
                .then()
                .statusCode(200)
                .body("client", equalTo("aurora"))
                .body("lead_provider_id", equalTo(AURORA));
    }

    @Test
    void dfeUsesTheInternalApi() {
        Http.asDfe().get("/internal/caller").then().statusCode(200).body("lead_provider_id", nullValue());
        Http.asProvider("aurora").get("/internal/caller").then().statusCode(403);
    }

    @Test
    void strangersAndNobodyAreRefused() {
        Http.asStranger().get("/api/caller").then().statusCode(403);
        Http.asNobody().get("/api/caller").then().statusCode(401);
    }

    @Test
    void aScenarioCanBeginWithARequest() {
        Scenario.stimulate(() -> {
                    Upstreams.publish(new LeadProviderRecorded(
                            new LeadProviderSnapshot(LeadProviderId.of(AURORA), "Aurora", true), 1, Instant.EPOCH));
                    return Http.asProvider("aurora").get("/api/caller");
                })
                .andWaitFor(LeadProviderRecorded.class)
                .withKey(answer -> answer.path("lead_provider_id"))
                .andVerify((answer, event) -> {
                    assertEquals(200, answer.statusCode());
                    assertEquals("Aurora", event.leadProvider().name());
                });
    }

    @Test
    void badTokensAreRefused() {
        Http.withToken(Tokens.expired("aurora")).get("/api/caller").then().statusCode(401);
        Http.withToken(Tokens.forged("aurora")).get("/api/caller").then().statusCode(401);
        Http.withToken(Tokens.signed("aurora", claims -> claims.put("aud", "somebody-else")))
                .get("/api/caller")
                .then()
                .statusCode(401);
    }

    @Test
    void claimsOfTheTestsChoiceAreAcceptedUnderATrustedSignature() {
        Http.withToken(Tokens.signed("aurora", claims -> claims.put("lead_provider_id", "not-a-uuid")))
                .get("/api/caller")
                .then()
                .statusCode(200)
                .body("lead_provider_id", equalTo("not-a-uuid"));
    }

    @Test
    void aBodyArrivesAsItWasWritten() {
        Http.asProvider("beacon")
                .body("{\"name\":\"Zoë\"}")
                .post("/api/echo")
                .then()
                .statusCode(200)
                .body("content_type", equalTo("application/vnd.api+json"))
                .body("body", equalTo("{\"name\":\"Zoë\"}"));
    }
}
