package uk.gov.education.ecf.partnerships;

import static uk.gov.education.ecf.platform.testkit.Http.asNobody;
import static uk.gov.education.ecf.platform.testkit.Http.asProvider;
import static uk.gov.education.ecf.platform.testkit.Http.asStranger;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.gov.education.ecf.platform.testkit.ComponentTest;

/** Every address of the internal API is DfE's alone. */
@ComponentTest
class InternalAccessComponentTest {

    private static final String ID = "00000000-0000-4000-8000-000000000000";

    @ParameterizedTest
    @CsvSource({
        "PUT,/lead-providers/" + ID,
        "GET,/lead-providers",
        "PUT,/delivery-partners/" + ID,
        "PUT,/lead-providers/" + ID + "/cohorts/2024/delivery-partners/" + ID,
        "DELETE,/lead-providers/" + ID + "/cohorts/2024/delivery-partners/" + ID,
        "PUT,/schools/" + ID,
        "GET,/schools/" + ID,
        "GET,/schools",
        "GET,/schools/" + ID + "/partnerships",
        "PUT,/schools/" + ID + "/cohorts/2024",
        "POST,/schools/import",
        "GET,/schools/import",
        "POST,/partnerships/" + ID + "/challenge",
        "POST,/upstreams/x/rebuild"
    })
    void nobodyElseIsLetIn(String method, String path) {
        Traces.leavesNone(() -> asNobody().request(method, "/internal/v1" + path))
                .then()
                .statusCode(401);
        Traces.leavesNone(() -> asStranger().request(method, "/internal/v1" + path))
                .then()
                .statusCode(403);
        Traces.leavesNone(() -> asProvider("aurora").request(method, "/internal/v1" + path))
                .then()
                .statusCode(403);
    }
}
