package uk.gov.education.ecf.systemtests.access;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static uk.gov.education.ecf.suite.services.SuiteService.GATEWAY;
import static uk.gov.education.ecf.suite.services.SuiteService.PARTICIPANTS;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import uk.gov.education.ecf.suite.api.Answer;
import uk.gov.education.ecf.suite.api.Await;
import uk.gov.education.ecf.suite.api.Caller;
import uk.gov.education.ecf.suite.sandbox.SandboxProvider;
import uk.gov.education.ecf.suite.services.SuiteService;
import uk.gov.education.ecf.systemtests.AtOnce;
import uk.gov.education.ecf.systemtests.Calm;
import uk.gov.education.ecf.systemtests.Databases;
import uk.gov.education.ecf.systemtests.RunningSuite;
import uk.gov.education.ecf.systemtests.hostile.Operation;
import uk.gov.education.ecf.systemtests.hostile.Stored;
import uk.gov.education.ecf.systemtests.polling.Office;

/**
 * Every operation with everything that belongs to another provider: it is answered as what nobody has (rule M32), no list shows a row of
 * it whatever it is asked for, and nothing is written. At the gateway and past it.
 */
class OtherProvidersJourney {

    private static final int CLIENTS = 8;
    private static final int SHOWN = 40;

    /** As many whole lists at once as the viewer may take (rule J-34). */
    private static final int TOO_MANY = 429;

    /** Everybody is shown the same schools. */
    private static final Set<String> SHARED = Set.of("/api/v3/schools/ecf");

    /** Who is known at all and does not work with the provider is told so: delivery partners are nobody's own. */
    private static final Set<String> TOLD_APART = Set.of("delivery_partner_id");

    private static final String PARTICIPANTS_LIST = "/api/v3/participants/ecf";
    private static final String DECLARATIONS_LIST = "/api/v3/participant-declarations";
    private static final String PARTNERS_LIST = "/api/v3/delivery-partners";
    private static final ObjectMapper JSON = new ObjectMapper();

    private static final RunningSuite running = RunningSuite.get();
    private static final Databases databases = new Databases(running);
    private static final Calm calm = new Calm(databases);
    private static final List<Operation> operations =
            Operation.all(running).stream().filter(Operation::isForProviders).toList();
    private static final List<String> lists = operations.stream()
            .filter(operation -> operation.path().endsWith("/changes"))
            .map(operation -> operation.path().replaceFirst("/changes$", ""))
            .toList();
    private static Belongings belongings;
    private static String moved;
    private static String declaredBefore;
    private static String declaredAfter;

    /** Each provider has something of every kind; one person has moved from Aurora to Beacon and was declared by both. */
    @BeforeAll
    static void everybodyHasSomething() throws InterruptedException {
        Map<SandboxProvider, String> schools = new HashMap<>();
        for (SandboxProvider provider : SandboxProvider.values()) {
            Office office = office(provider);
            String school = office.school();
            schools.put(provider, school);
            office.keepOpen();
            office.confirm(school, office.deliveryPartner());
            caller(provider).get(GATEWAY, PARTICIPANTS_LIST).orFail();
            office.declare(office.register(school));
        }
        moved = office(SandboxProvider.AURORA).register(schools.get(SandboxProvider.AURORA));
        office(SandboxProvider.AURORA).declare(moved);
        move(schools.get(SandboxProvider.BEACON));
        Await.until(() -> declare(moved, "retained-1", today().minusDays(2) + "T10:00:00Z"), Answer::ok);
        calm.await();
        belongings = Belongings.of(running, lists);
        declaredBefore = declaration(SandboxProvider.AURORA);
        declaredAfter = belongings.of(SandboxProvider.BEACON, DECLARATIONS_LIST).stream()
                .filter(id -> !id.equals(declaredBefore))
                .filter(id -> caller(SandboxProvider.BEACON)
                        .get(GATEWAY, DECLARATIONS_LIST + "/" + id)
                        .attribute("participant_id")
                        .equals(moved))
                .findAny()
                .orElseThrow();
    }

    @Test
    void whatIsSomebodyElsesIsAnsweredAsWhatNobodyHas() throws InterruptedException {
        Map<String, String> before = Stored.in(databases);
        List<Callable<String>> asked = new ArrayList<>();
        for (Operation operation : operations) {
            if (operation.path().contains("{id}")) {
                for (SandboxProvider viewer : SandboxProvider.values()) {
                    asked.addAll(withForeignIds(operation, viewer));
                }
            }
        }
        assertAll(() -> assertNothingWrong(asked), () -> assertEquals(Map.of(), changedSince(before)));
    }

    @Test
    void aBodyThatNamesWhatIsSomebodyElsesIsRefusedAsOneThatNamesNothing() throws InterruptedException {
        Map<String, String> before = Stored.in(databases);
        List<Callable<String>> asked = new ArrayList<>();
        for (Operation operation : operations) {
            for (String named : idsNamedIn(operation)) {
                for (SandboxProvider viewer : SandboxProvider.values()) {
                    asked.addAll(withForeignIdsInBody(operation, named, viewer));
                }
            }
        }
        assertAll(() -> assertNothingWrong(asked), () -> assertEquals(Map.of(), changedSince(before)));
    }

    @Test
    void noListShowsARowOfSomebodyElses() throws InterruptedException {
        List<Callable<String>> asked = new ArrayList<>();
        for (Operation operation : operations) {
            if (operation.method().equals("GET") && !operation.path().contains("{")) {
                for (SandboxProvider viewer : SandboxProvider.values()) {
                    asked.addAll(whateverIsAskedFor(operation, viewer));
                }
            }
        }
        assertNothingWrong(asked);
    }

    /** The old provider goes on seeing the person, and what it declared; the new one sees what holds for it, and voids nothing of it. */
    @Test
    void aFormerProviderSeesNothingOfWhatCameAfter() {
        Caller former = caller(SandboxProvider.AURORA);
        Caller present = caller(SandboxProvider.BEACON);
        Caller stranger = caller(SandboxProvider.CEDAR);
        String before = DECLARATIONS_LIST + "/" + declaredBefore;
        String after = DECLARATIONS_LIST + "/" + declaredAfter;
        assertAll(
                () -> assertEquals(
                        200,
                        former.get(GATEWAY, PARTICIPANTS_LIST + "/" + moved).status()),
                () -> assertEquals(200, former.get(GATEWAY, before).status()),
                () -> assertEquals(200, present.get(GATEWAY, before).status()),
                () -> assertEquals(404, present.put(GATEWAY, before + "/void").status()),
                () -> assertEquals(404, former.get(GATEWAY, after).status()),
                () -> assertEquals(404, former.put(GATEWAY, after + "/void").status()),
                () -> assertEquals(404, stranger.get(GATEWAY, before).status()),
                () -> assertEquals(404, stranger.get(GATEWAY, after).status()),
                () -> assertEquals(
                        404,
                        stranger.get(GATEWAY, PARTICIPANTS_LIST + "/" + moved).status()));
    }

    /** A key is one provider's own. */
    @Test
    void aKeyOfSomebodyElsesAnswersNothing() {
        String key = UUID.randomUUID().toString();
        Set<String> people = belongings.foreignTo(SandboxProvider.CEDAR, PARTICIPANTS_LIST);
        people.retainAll(belongings.foreignTo(SandboxProvider.AURORA, PARTICIPANTS_LIST));
        String person = people.iterator().next();
        Operation submit = operations.stream()
                .filter(operation ->
                        operation.method().equals("POST") && operation.path().equals(DECLARATIONS_LIST))
                .findAny()
                .orElseThrow();
        String body = Attributes.body(submit, Map.of("participant_id", person));
        List<Integer> answered = Stream.of(SandboxProvider.AURORA, SandboxProvider.CEDAR, SandboxProvider.AURORA)
                .map(provider -> {
                    Map<String, String> headers = new HashMap<>(headers(provider));
                    headers.put("Idempotency-Key", key);
                    HttpResponse<String> answer =
                            Ask.send("POST", running.suite().url(GATEWAY) + DECLARATIONS_LIST, headers, body);
                    return answer.headers().firstValue("Idempotency-Replayed").isPresent() ? 1 : 0;
                })
                .toList();
        assertEquals(List.of(0, 0, 1), answered, "whose answer it is");
    }

    private static List<Callable<String>> withForeignIds(Operation operation, SandboxProvider viewer) {
        String list = operation.path().replaceFirst("/\\{id}.*", "");
        if (SHARED.contains(list)) {
            return List.of();
        }
        if (!lists.contains(list) || operation.path().replace("{id}", "").contains("{")) {
            throw new AssertionError("nobody has said whose ids " + operation.path() + " takes");
        }
        List<String> foreign = belongings.someForeignTo(viewer, list);
        assertFalse(
                foreign.isEmpty() && !list.contains("unfunded"), () -> "nothing of the others for " + operation.path());
        String body = Attributes.body(operation, Map.of());
        return Stream.of(GATEWAY, operation.service())
                .flatMap(door -> foreign.stream().<Callable<String>>map(id -> () -> {
                    Told told = told(door, operation, viewer, id, body);
                    Told unknown =
                            told(door, operation, viewer, UUID.randomUUID().toString(), body);
                    return told.equals(unknown) && told.status() >= 400
                            ? ""
                            : "%s %s of %s at %s: %s, but of nobody: %s"
                                    .formatted(operation.method(), operation.path(), viewer, door, told, unknown);
                }))
                .toList();
    }

    private static Told told(SuiteService door, Operation operation, SandboxProvider viewer, String id, String body) {
        String address = running.suite().url(door) + operation.path().replace("{id}", id);
        return Told.by(Ask.send(operation.method(), address, headers(viewer), body), id);
    }

    private static List<Callable<String>> withForeignIdsInBody(
            Operation operation, String named, SandboxProvider viewer) {
        String list = listOf(named);
        String own = operation.path().replaceFirst("/\\{id}.*", "");
        String id = operation.path().contains("{id}")
                ? belongings.of(viewer, own).iterator().next()
                : "";
        Map<String, String> others = new HashMap<>();
        idsNamedIn(operation).stream()
                .filter(other -> !other.equals(named))
                .forEach(other -> others.put(
                        other, belongings.of(viewer, listOf(other)).iterator().next()));
        return Stream.of(GATEWAY, operation.service())
                .flatMap(
                        door -> belongings.someForeignTo(viewer, list).stream().<Callable<String>>map(foreign -> () -> {
                            Told told = saying(door, operation, viewer, id, others, named, foreign);
                            Told unknown = saying(
                                    door,
                                    operation,
                                    viewer,
                                    id,
                                    others,
                                    named,
                                    UUID.randomUUID().toString());
                            return isRefusedAlike(named, told, unknown)
                                    ? ""
                                    : "%s %s of %s at %s with another's %s: %s, but with nobody's: %s"
                                            .formatted(
                                                    operation.method(),
                                                    operation.path(),
                                                    viewer,
                                                    door,
                                                    named,
                                                    told,
                                                    unknown);
                        }))
                .toList();
    }

    /** Delivery partners are nobody's own: whether there is one is told apart from whether it works with the provider (rule D-13). */
    private static boolean isRefusedAlike(String named, Told told, Told unknown) {
        return named.equals("delivery_partner_id")
                ? isRefusedFor(named, told) && isRefusedFor(named, unknown)
                : told.equals(unknown) && told.status() == 422;
    }

    private static boolean isRefusedFor(String named, Told told) {
        return told.status() == 422 && told.body().contains("\"title\":\"" + named + "\"");
    }

    private static Told saying(
            SuiteService door,
            Operation operation,
            SandboxProvider viewer,
            String id,
            Map<String, String> others,
            String named,
            String value) {
        Map<String, String> ids = new HashMap<>(others);
        ids.put(named, value);
        return Told.by(
                Ask.send(
                        operation.method(),
                        running.suite().url(door) + operation.path().replace("{id}", id),
                        headers(viewer),
                        Attributes.body(operation, ids)),
                value);
    }

    /** Names of the attributes of a body that are ids. */
    private static List<String> idsNamedIn(Operation operation) {
        List<String> named = new ArrayList<>();
        resolved(
                        operation,
                        resolved(
                                        operation,
                                        resolved(operation, operation.body()).at("/properties/data"))
                                .at("/properties/attributes"))
                .path("properties")
                .fields()
                .forEachRemaining(attribute -> {
                    if (attribute.getValue().path("format").asText().equals("uuid")) {
                        named.add(attribute.getKey());
                    }
                });
        return named;
    }

    private static JsonNode resolved(Operation operation, JsonNode schema) {
        return schema.has("$ref")
                ? operation.schemas().path(schema.path("$ref").asText().replaceFirst(".*/", ""))
                : schema;
    }

    private static String listOf(String named) {
        return switch (named) {
            case "participant_id", "from_participant_id" -> PARTICIPANTS_LIST;
            case "delivery_partner_id" -> PARTNERS_LIST;
            case "school_id" -> "/api/v3/schools/ecf";
            default -> throw new AssertionError("nobody has said what " + named + " names");
        };
    }

    private static List<Callable<String>> whateverIsAskedFor(Operation operation, SandboxProvider viewer) {
        String list = operation.path().replaceFirst("/changes$", "");
        if (SHARED.contains(list)) {
            return List.of();
        }
        Set<String> foreign = belongings.foreignTo(viewer, list);
        List<Callable<String>> asked = new ArrayList<>();
        for (String name : operation.query()) {
            for (String value : values(name, list, viewer)) {
                String query = "?" + encoded(name) + "=" + (name.startsWith("page[") ? value : encoded(value));
                for (Map<String, String> more : ways()) {
                    asked.add(() -> foreignRows(operation.service(), viewer, operation.path() + query, more, foreign));
                    asked.add(() -> foreignRows(GATEWAY, viewer, operation.path() + query, more, foreign));
                }
            }
        }
        belongings.pages().forEach((other, pages) -> {
            String changes = pages.get(list).json().at("/links/changes").asText();
            asked.add(() -> foreignRows(GATEWAY, viewer, changes, Map.of(), foreign));
        });
        return asked;
    }

    /** As JSON and as lines, now and on other days. */
    private static List<Map<String, String>> ways() {
        return List.of(
                Map.of(),
                Map.of("Accept", "application/x-ndjson"),
                Map.of("X-With-Server-Date", today().plusDays(100) + "T10:00:00Z"),
                Map.of("X-With-Server-Date", "2025-09-02T10:00:00Z", "Accept", "application/x-ndjson"));
    }

    /** What the others have, wherever a parameter takes something; a new parameter has to be told here. */
    private static List<String> values(String name, String list, SandboxProvider viewer) {
        return switch (name) {
            case "filter[cohort]" -> List.of("2025", "2024,2025");
            case "filter[updated_since]" -> List.of("2020-01-01T00:00:00Z");
            case "filter[training_status]" -> List.of("active", "withdrawn");
            case "filter[type]" -> List.of("ecf");
            case "filter[participant_id]", "filter[from_participant_id]", "filter[delivery_partner_id]" -> {
                List<String> foreign = belongings.someForeignTo(viewer, listOf(name.replaceAll("filter\\[|]", "")));
                yield List.of(foreign.get(0), String.join(",", foreign));
            }
            case "sort" -> List.of("-updated_at", "created_at", "lead_provider_id");
            case "page[page]" -> List.of("1", "2");
            case "page[per_page]" -> List.of("1", "3000");
            case "page[after]", "page[before]" -> belongings.cursorsForeignTo(viewer, list);
            default -> throw new AssertionError("nobody has said what the parameter " + name + " takes");
        };
    }

    private static String foreignRows(
            SuiteService door, SandboxProvider viewer, String target, Map<String, String> more, Set<String> foreign)
            throws Exception {
        Map<String, String> headers = new HashMap<>(headers(viewer));
        headers.putAll(more);
        HttpResponse<String> answer;
        do {
            answer = Ask.send("GET", running.suite().url(door) + target, headers, null);
        } while (answer.statusCode() == TOO_MANY);
        List<String> found = new ArrayList<>();
        for (String line : answer.body().split("\n")) {
            JsonNode document = JSON.readTree(line);
            for (JsonNode row : document.has("data") ? document.path("data") : List.of(document)) {
                if (foreign.contains(row.path("id").asText())
                        && !row.at("/meta/removed").asBoolean()) {
                    found.add(row.toString());
                }
            }
        }
        return found.isEmpty() && answer.statusCode() < 500
                ? ""
                : "GET %s of %s at %s %s answered %d and shows %s"
                        .formatted(target, viewer, door, more, answer.statusCode(), found);
    }

    private static void assertNothingWrong(List<Callable<String>> asked) throws InterruptedException {
        System.out.println(asked.size() + " requests about what is somebody else's");
        assertNotEquals(0, asked.size());
        List<String> wrong = AtOnce.carryOut(CLIENTS, asked).stream()
                .filter(fault -> !fault.isEmpty())
                .toList();
        assertEquals(List.of(), wrong.stream().limit(SHOWN).toList(), wrong.size() + " are wrong");
    }

    private static Map<String, String> changedSince(Map<String, String> before) throws InterruptedException {
        calm.await();
        Map<String, String> changed = new HashMap<>(Stored.in(databases));
        changed.entrySet().removeIf(table -> table.getValue().equals(before.get(table.getKey())));
        return changed;
    }

    private static Map<String, String> headers(SandboxProvider provider) {
        return Map.of(
                "Authorization",
                "Bearer " + running.tokens().tokenFor(provider.clientId()),
                "Content-Type",
                "application/vnd.api+json");
    }

    private static void move(String school) {
        String record = caller(SandboxProvider.AURORA)
                .get(GATEWAY, PARTICIPANTS_LIST + "/" + moved)
                .orFail()
                .attributes()
                .at("/ecf_enrolments/0/training_record_id")
                .asText();
        Caller department = running.caller("dfe-service");
        String address = "/internal/v1/training-records/" + record;
        department
                .post(
                        PARTICIPANTS,
                        address + "/leaver",
                        Map.of("leaving_date", today().minusDays(9).toString()))
                .orFail();
        department
                .post(
                        PARTICIPANTS,
                        address + "/joiner",
                        Map.of(
                                "school_id",
                                school,
                                "joining_date",
                                today().minusDays(8).toString()))
                .orFail();
    }

    private static Answer declare(String person, String type, String date) {
        return caller(SandboxProvider.BEACON)
                .postAttributes(
                        DECLARATIONS_LIST,
                        "participant-declaration",
                        Map.of(
                                "participant_id",
                                person,
                                "declaration_type",
                                type,
                                "declaration_date",
                                date,
                                "course_identifier",
                                "ecf-induction",
                                "evidence_held",
                                "other"));
    }

    private static String declaration(SandboxProvider provider) {
        return caller(provider)
                .get(GATEWAY, DECLARATIONS_LIST + "?filter%5Bparticipant_id%5D=" + moved)
                .orFail()
                .data()
                .path(0)
                .path("id")
                .asText();
    }

    private static Office office(SandboxProvider provider) {
        return new Office(provider, caller(provider), running.caller("dfe-service"));
    }

    private static Caller caller(SandboxProvider provider) {
        return running.caller(provider.clientId());
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Europe/London"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
