package uk.gov.education.ecf.partnerships;

import static uk.gov.education.ecf.platform.testkit.Http.asDfe;
import static uk.gov.education.ecf.platform.testkit.Http.asProvider;

import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** What DfE and schools have done before a test begins; every test has a school and a delivery partner of its own. */
public final class Given {

    public static final String AURORA = "a0000000-0000-4000-8000-000000000001";
    public static final String BEACON = "b0000000-0000-4000-8000-000000000002";

    private static final AtomicInteger URNS = new AtomicInteger(100_000);

    private Given() {}

    public static void theLeadProviders() {
        put("/lead-providers/" + AURORA, Map.of("name", "Aurora Institute"));
        put("/lead-providers/" + BEACON, Map.of("name", "Beacon Teaching"));
    }

    /** A partner that works with nobody. */
    public static String aDeliveryPartner(String name) {
        String id = id();
        deliveryPartner(id, name);
        return id;
    }

    public static void deliveryPartner(String id, String name) {
        put("/delivery-partners/" + id, Map.of("name", name));
    }

    /** A partner that works with Aurora in 2024. */
    public static String aDeliveryPartnerOfAurora() {
        String id = aDeliveryPartner("Northmoor Teaching School Hub");
        engaged(AURORA, 2024, id);
        return id;
    }

    public static void engaged(String leadProvider, int cohort, String deliveryPartner) {
        asDfe().put(relationship(leadProvider, cohort, deliveryPartner)).then().statusCode(200);
    }

    public static void disengaged(String leadProvider, int cohort, String deliveryPartner) {
        asDfe().delete(relationship(leadProvider, cohort, deliveryPartner))
                .then()
                .statusCode(200);
    }

    public static String relationship(String leadProvider, Object cohort, String deliveryPartner) {
        return "/internal/v1/lead-providers/" + leadProvider + "/cohorts/" + cohort + "/delivery-partners/"
                + deliveryPartner;
    }

    /** A school eligible for funding, with a tutor. */
    public static String aSchool() {
        return aSchool(Map.of());
    }

    public static String aSchool(Map<String, Object> but) {
        String id = id();
        school(id, aSchoolBody(but));
        return id;
    }

    public static Map<String, Object> aSchoolBody(Map<String, Object> but) {
        Map<String, Object> body = new HashMap<>(Map.of(
                "urn",
                aUrn(),
                "name",
                "Hollybrook Primary",
                "eligible_for_funding",
                true,
                "induction_tutor",
                Map.of("name", "Priya Nandakumar", "email", "p.nandakumar@hollybrook.example")));
        body.putAll(but);
        return body;
    }

    public static void school(String id, Map<String, Object> body) {
        put("/schools/" + id, body);
    }

    public static void setUp(String school, int cohort, Map<String, Object> body) {
        put("/schools/" + school + "/cohorts/" + cohort, body);
    }

    public static String confirmed(String client, int cohort, String school, String deliveryPartner) {
        Response answer = asProvider(client)
                .body(confirmation(cohort, school, deliveryPartner))
                .post("/api/v3/partnerships/ecf");
        answer.then().statusCode(200);
        return answer.path("data.id");
    }

    public static void challenged(String partnership, String reason) {
        asDfe().body(Map.of("reason", reason))
                .post("/internal/v1/partnerships/" + partnership + "/challenge")
                .then()
                .statusCode(200);
    }

    public static Map<String, Object> confirmation(Object cohort, Object school, Object deliveryPartner) {
        Map<String, Object> attributes = new HashMap<>();
        attributes.put("cohort", cohort);
        attributes.put("school_id", school);
        attributes.put("delivery_partner_id", deliveryPartner);
        return Map.of("data", Map.of("type", "ecf-partnership", "attributes", attributes));
    }

    public static Map<String, Object> change(Object deliveryPartner) {
        Map<String, Object> attributes = new HashMap<>();
        attributes.put("delivery_partner_id", deliveryPartner);
        return Map.of("data", Map.of("type", "ecf-partnership-update", "attributes", attributes));
    }

    public static String aUrn() {
        return String.valueOf(URNS.incrementAndGet());
    }

    public static String id() {
        return UUID.randomUUID().toString();
    }

    private static void put(String path, Map<String, Object> body) {
        asDfe().body(body).put("/internal/v1" + path).then().statusCode(200);
    }
}
