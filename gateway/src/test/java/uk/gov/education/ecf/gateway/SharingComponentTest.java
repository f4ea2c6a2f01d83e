package uk.gov.education.ecf.gateway;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.vertx.redis.client.Command;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.gov.education.ecf.contracts.id.LeadProviderId;
import uk.gov.education.ecf.gateway.store.GatewayMemory;
import uk.gov.education.ecf.gateway.store.TestRedis;
import uk.gov.education.ecf.platform.testkit.ComponentTest;
import uk.gov.education.ecf.platform.testkit.Eventually;
import uk.gov.education.ecf.platform.testkit.Http;
import uk.gov.education.ecf.platform.testkit.RawConnection;
import uk.gov.education.ecf.platform.testkit.Tokens;

/** A gateway over HTTP, and the memory of another one beside it. */
@ComponentTest
@WithTestResource(SharingServices.class)
class SharingComponentTest {

    private static final String ADDRESS = "/api/v3/partnerships/ecf";

    @TestHTTPResource
    URI gateway;

    @TestHTTPResource(value = "/health/ready", management = true)
    URI readiness;

    @TestHTTPResource(value = "/metrics", management = true)
    URI metrics;

    SharingServices services;

    private final UUID provider = UUID.randomUUID();
    private final String token = Tokens.signed("aurora", claims -> claims.put("lead_provider_id", provider.toString()));

    @BeforeEach
    void theStoreIsThere() {
        Eventually.verify(() -> assertReadiness(true));
    }

    @Test
    void aWriteThroughOneGatewayIsKnownToTheOther() { // rule M20
        try (GatewayMemory beside = beside()) {
            Http.withToken(token).queryParam("do", "hops").put(ADDRESS).then().header("X-Ecf-Events", nullValue());
            LeadProviderId id = new LeadProviderId(provider);
            assertEquals("secret/1", TestRedis.await(beside.ownWrites().of(id)));
            TestRedis.await(beside.ownWrites().remember(id, "t/2"));
            Http.withToken(token).get(ADDRESS).then().body(containsString("X-Ecf-Events: secret/1,t/2"));
        }
    }

    @Test
    void oneThatIsAwayIsMissedByNobody() {
        services.redis().goAway();
        for (int left = LimitedServices.REQUESTS - 1; left >= 0; left--) {
            Response answer = Http.withToken(token).get(ADDRESS);
            assertEquals(200, answer.statusCode());
            assertEquals("" + left, answer.header("RateLimit-Remaining"));
        }
        assertEquals(429, Http.withToken(token).get(ADDRESS).statusCode());
        Eventually.verify(() -> assertReadiness(false));
        RestAssured.get(metrics).then().body(containsString("ecf_gateway_shared_store_there 0.0"));
        services.redis().comeBack();
        Eventually.verify(() -> assertReadiness(true));
        RestAssured.get(metrics)
                .then()
                .body(containsString("ecf_gateway_shared_store_there 1.0"))
                .body(containsString("ecf_gateway_refused_total{why=\"limit\"}"))
                .body(not(containsString(provider.toString())));
    }

    @Test
    void whoIsGoneBeforeTheStoreHasAnsweredHoldsNothing() throws IOException {
        String request = "GET " + ADDRESS + "?do=silence HTTP/1.1\r\nHost: gateway\r\nAuthorization: Bearer " + token
                + "\r\n\r\n";
        services.redis().ask(Command.CLIENT, "PAUSE", "1500");
        for (int i = 0; i < 2 * LimitedServices.AT_ONCE; i++) {
            new RawConnection(gateway.getPort()).send(request).breakOff();
        }
        List<RawConnection> staying = new ArrayList<>();
        Eventually.verify(() -> assertReadiness(true));
        for (int i = 0; i < LimitedServices.AT_ONCE; i++) {
            staying.add(new RawConnection(gateway.getPort()).send(request));
        }
        Eventually.verify(() -> assertEquals(LimitedServices.AT_ONCE, services.busy()));
        for (RawConnection connection : staying) {
            connection.close();
        }
    }

    private void assertReadiness(boolean there) {
        RestAssured.get(readiness)
                .then()
                .statusCode(200)
                .body("checks.find { it.name == 'shared store' }.data.there", equalTo(there));
    }

    private GatewayMemory beside() {
        return new GatewayMemory(Map.of("ecf.gateway.redis", services.redis().url())).awaitStore();
    }
}
