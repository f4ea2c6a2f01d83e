package uk.gov.education.ecf.platform.testkit;

import io.quarkus.test.common.http.TestHTTPResourceManager;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** Requests to the application under test, by who asks. Bodies are sent as {@code application/vnd.api+json} unless the test says otherwise. */
public final class Http {

    private static final String JSON_API = "application/vnd.api+json";

    private static final RestAssuredConfig CONFIG = RestAssuredConfig.config()
            .encoderConfig(EncoderConfig.encoderConfig()
                    .defaultContentCharset(StandardCharsets.UTF_8)
                    .appendDefaultContentCharsetToContentTypeIfUndefined(false)
                    .encodeContentTypeAs(JSON_API, ContentType.JSON));

    private Http() {}

    /** A lead provider's machine: {@code aurora}, {@code beacon} or {@code cedar}. */
    public static RequestSpecification asProvider(String client) {
        return withToken(Tokens.of(client));
    }

    /** DfE's service, which may use the internal API. */
    public static RequestSpecification asDfe() {
        return withToken(Tokens.of("dfe-service"));
    }

    /** A client with a valid token and neither role nor lead provider. */
    public static RequestSpecification asStranger() {
        return withToken(Tokens.of("stranger"));
    }

    public static RequestSpecification asNobody() {
        return RestAssured.given().config(CONFIG).contentType(JSON_API);
    }

    /** The address of the management port of the application, without a path. */
    public static URI management() {
        return URI.create(TestHTTPResourceManager.getManagementUri()).resolve("/");
    }

    /** What is below {@code /q} on the management port, such as {@code /health/ready}. */
    public static Response managementOf(String path) {
        return asNobody().get(management().resolve("/q" + path));
    }

    public static RequestSpecification withToken(String token) {
        return asNobody().header("Authorization", "Bearer " + token);
    }
}
