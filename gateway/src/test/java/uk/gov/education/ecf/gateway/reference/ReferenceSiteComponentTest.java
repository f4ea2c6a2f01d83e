package uk.gov.education.ecf.gateway.reference;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.equalToIgnoringCase;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.ParseErrorList;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.gov.education.ecf.calendar.Calendar;
import uk.gov.education.ecf.gateway.StandInServices;
import uk.gov.education.ecf.gateway.reference.pages.Definitions;
import uk.gov.education.ecf.platform.testkit.ComponentTest;
import uk.gov.education.ecf.platform.testkit.Http;

@ComponentTest
@WithTestResource(StandInServices.class)
class ReferenceSiteComponentTest {

    private static final int MANY = 100;

    @Inject
    Calendar calendar;

    @Inject
    Definitions definitions;

    @Test
    void everyLinkLeadsSomewhere() {
        Site site = Site.walked();
        assertTrue(site.pages().size() > 20, () -> "pages: " + site.pages().keySet());
        site.pages().forEach((address, page) -> page.select("a[href]").forEach(link -> {
            String target = link.attr("href");
            Document there = target.startsWith("#") ? page : site.page(Site.without(target));
            if (target.startsWith("/api/")) {
                Http.asNobody().get(target).then().statusCode(200);
            } else if (target.contains("#")) {
                assertNotNull(
                        there.getElementById(target.substring(target.indexOf('#') + 1)),
                        () -> address + " links to " + target);
            }
        }));
    }

    @Test
    void everyEndpointAttributeAndWordOfTheDescriptionIsTold() throws IOException {
        Site site = Site.walked();
        String text = site.text();
        JsonNode description = description();
        description.path("paths").properties().forEach(path -> path.getValue()
                .fieldNames()
                .forEachRemaining(method -> assertTrue(
                        text.contains(method.toUpperCase() + " " + path.getKey()), method + " " + path.getKey())));
        description.path("paths").findValuesAsText("name").forEach(name -> assertTrue(text.contains(name), name));
        description.path("components").path("schemas").findValues("properties").forEach(properties -> properties
                .fieldNames()
                .forEachRemaining(name -> assertTrue(text.contains(name), name)));
        description
                .path("components")
                .path("schemas")
                .findValues("enum")
                .forEach(words -> words.forEach(word -> assertTrue(text.contains(word.asText()), word::asText)));
    }

    @Test
    void everyTaskOfTheGuidanceIsDoneByAnEndpointAndEveryEndpointDoesOne() throws IOException {
        Site site = Site.walked();
        StringBuilder guidance = new StringBuilder();
        site.pages().forEach((address, page) -> {
            if (address.startsWith("/guidance/")) {
                guidance.append(page.html());
            }
        });
        description()
                .path("paths")
                .findValuesAsText("operationId")
                .forEach(operation -> assertTrue(guidance.toString().contains("#" + operation + "\""), operation));
    }

    @Test
    void everyCodeHasItsPlace() throws IOException {
        Document errors = Site.walked().page("/errors");
        description()
                .at("/components/schemas/Refusals/properties/errors/items/properties/code/enum")
                .forEach(code -> assertNotNull(errors.getElementById(code.asText()), code::asText));
        String about = Http.asProvider("aurora").get("/api/v3/statements").path("errors[0].links.about");
        assertEquals("/errors#bad-gateway", about);
        assertNotNull(errors.getElementById("bad-gateway"));
    }

    @Test
    void everyWordIsExplained() {
        assertTrue(definitions.states().size() > 10);
        definitions.states().forEach(state -> {
            assertFalse(state.intro().text().isEmpty(), state.attribute());
            state.words()
                    .forEach(word ->
                            assertFalse(word.meaning().text().isEmpty(), state.attribute() + " " + word.word()));
        });
    }

    @Test
    void everyScheduleOfTheCalendarIsThereWithItsDays() {
        Site site = Site.walked();
        calendar.schedules().forEach(schedule -> {
            Document page = site.page("/schedules/" + schedule.cohort());
            Element table = page.getElementById(schedule.identifier()).nextElementSibling();
            assertEquals(schedule.milestones().size(), table.select("tbody tr").size(), schedule.identifier());
        });
        assertTrue(site.page("/schedules/2021")
                .text()
                .contains("started 1 September 2021 30 November 2021 30 November 2021"));
    }

    @Test
    void pagesAreWellFormedAndReadWithoutScripts() {
        Site.walked().pages().keySet().forEach(address -> {
            String html = Http.asNobody().get(address).asString();
            Parser parser = Parser.htmlParser().setTrackErrors(MANY);
            Document page = parser.parseInput(html, "");
            ParseErrorList errors = parser.getErrors();
            assertTrue(errors.isEmpty(), () -> address + ": " + errors);
            assertEquals(1, page.select("h1").size(), address);
            assertEquals("en", page.select("html").attr("lang"), address);
            assertFalse(page.title().isBlank(), address);
            assertEquals(
                    page.select("[id]").size(),
                    page.select("[id]").eachAttr("id").stream().distinct().count(),
                    address);
            assertEquals(address.equals("/try") ? 2 : 0, page.select("script").size(), address);
            page.select("table")
                    .forEach(table -> assertFalse(table.select("caption").isEmpty(), address));
        });
    }

    @Test
    void stylesAndFontsAreKeptForGoodUnderAddressesThatNameThem() {
        Document home = Site.walked().page("/");
        home.select("link[href]").forEach(link -> Http.asNobody()
                .get(link.attr("href"))
                .then()
                .statusCode(200)
                .header("Cache-Control", "public, max-age=31536000, immutable"));
        String styles = home.select("link[href$=govuk.css]").attr("href");
        String css = Http.asNobody().get(styles).asString();
        assertFalse(css.contains("url(/assets/fonts") || css.contains("url(\"/assets/fonts"));
        String font = css.replaceAll("(?s).*?url\\((/assets/[0-9a-f]+/[^)]+\\.woff2)\\).*", "$1");
        Http.asNobody().get(font).then().statusCode(200).contentType("font/woff2");
    }

    @Test
    void aPageSaysWhetherItHasChangedAndComesCompressed() {
        String tag = Http.asNobody()
                .get("/errors")
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-cache")
                .header("Content-Security-Policy", containsString("default-src 'none'"))
                .header("Content-Security-Policy", not(containsString("script-src")))
                .extract()
                .header("ETag");
        Http.asNobody()
                .header("If-None-Match", tag)
                .header("Accept-Encoding", "gzip")
                .get("/errors")
                .then()
                .statusCode(304)
                .header("Vary", equalToIgnoringCase("Accept-Encoding"));
        Http.asNobody().head("/errors").then().statusCode(200).header("Content-Length", not(equalTo("0")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    gzip                | gzip
                    gzip, zstd          | zstd
                    zstd;q=0.5, gzip    | gzip
                    zstd;q=0, gzip;q=0  |
                    br, identity;q=0    |
                    """)
    void aPageComesInTheCodingThatIsLikedBest(String accepted, String coding) throws IOException, InterruptedException {
        HttpHeaders head = coded(accepted, "HEAD", "none").headers();
        String tag = head.firstValue("ETag").orElseThrow();
        assertEquals(Optional.ofNullable(coding), head.firstValue("Content-Encoding"));
        assertEquals(coding != null, tag.endsWith("-" + coding + "\""));
        assertEquals(304, coded(accepted, "GET", tag).statusCode());
    }

    /** Asked by a client that adds no coding of its own. */
    private static HttpResponse<Void> coded(String accepted, String method, String known)
            throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + RestAssured.port + "/errors"))
                .header("Accept-Encoding", accepted)
                .header("If-None-Match", known)
                .method(method, HttpRequest.BodyPublishers.noBody())
                .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.discarding());
    }

    @Test
    void pagesCanOnlyBeRead() {
        Http.asNobody()
                .post("/errors")
                .then()
                .statusCode(405)
                .header("Allow", "GET, HEAD")
                .body("errors[0].code", equalTo("method-not-allowed"));
    }

    private static JsonNode description() throws IOException {
        return new ObjectMapper()
                .readTree(Http.asNobody().get("/api/v3/openapi.json").asString());
    }
}
