package uk.gov.education.ecf.systemtests.polling;

import static uk.gov.education.ecf.suite.services.SuiteService.GATEWAY;
import static uk.gov.education.ecf.suite.services.SuiteService.PARTICIPANTS;
import static uk.gov.education.ecf.suite.services.SuiteService.PARTNERSHIPS;
import static uk.gov.education.ecf.suite.services.SuiteService.STATEMENTS;

import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import uk.gov.education.ecf.suite.api.Answer;
import uk.gov.education.ecf.suite.api.Await;
import uk.gov.education.ecf.suite.api.Caller;
import uk.gov.education.ecf.suite.sandbox.SandboxProvider;

/** Acts around a list: those of one lead provider, of schools and of DfE around it, at one replica of each service. */
public record Office(SandboxProvider provider, Caller lead, Caller department) {

    public static final int COHORT = 2025;

    private static final YearMonth FAR_AWAY = YearMonth.of(2039, 11);

    /** No two alike, however many there are: drawn by lot two of a thousand met, which is refused, or makes one person of two. */
    private static final AtomicInteger NEXT_URN = new AtomicInteger(1_500_000);

    private static final AtomicInteger NEXT_TEACHER = new AtomicInteger(6_100_000);

    /** Eligible in cohort 2025, and nobody's. */
    public String school() {
        String id = UUID.randomUUID().toString();
        open(id);
        return id;
    }

    /** The same under that id; the answer names the events that tell of it. */
    public Answer open(String school) {
        String urn = "" + NEXT_URN.getAndIncrement();
        department
                .put(
                        PARTNERSHIPS,
                        "/internal/v1/schools/" + school,
                        Map.of("urn", urn, "name", "Polled School " + urn, "eligible_for_funding", true))
                .orFail();
        return department
                .put(
                        PARTNERSHIPS,
                        "/internal/v1/schools/" + school + "/cohorts/" + COHORT,
                        Map.of("induction_programme_choice", "provider_led"))
                .orFail();
    }

    /** Which works with the provider. */
    public String deliveryPartner() {
        String id = UUID.randomUUID().toString();
        name(id);
        department
                .put(
                        PARTNERSHIPS,
                        "/internal/v1/lead-providers/" + provider.id() + "/cohorts/" + COHORT + "/delivery-partners/"
                                + id)
                .orFail();
        return id;
    }

    /** Another name, which its partnerships show. */
    void name(String deliveryPartner) {
        department
                .put(
                        PARTNERSHIPS,
                        "/internal/v1/delivery-partners/" + deliveryPartner,
                        Map.of("name", "Polled Hub " + UUID.randomUUID()))
                .orFail();
    }

    public String confirm(String school, String deliveryPartner) {
        return lead.postAttributes(
                        "/api/v3/partnerships/ecf",
                        "ecf-partnership",
                        Map.of("cohort", COHORT, "school_id", school, "delivery_partner_id", deliveryPartner))
                .orFail()
                .data()
                .path("id")
                .asText();
    }

    void changeDeliveryPartner(String partnership, String deliveryPartner) {
        lead.put(
                        GATEWAY,
                        "/api/v3/partnerships/ecf/" + partnership,
                        Map.of(
                                "data",
                                Map.of(
                                        "type",
                                        "ecf-partnership-update",
                                        "attributes",
                                        Map.of("delivery_partner_id", deliveryPartner))))
                .orFail();
    }

    void challenge(String partnership) {
        department
                .post(
                        PARTNERSHIPS,
                        "/internal/v1/partnerships/" + partnership + "/challenge",
                        Map.of("reason", "no_ects"))
                .orFail();
    }

    /** Registered and validated, so that the provider sees the person. */
    public String register(String school) {
        String person = UUID.randomUUID().toString();
        String trainingRecord = UUID.randomUUID().toString();
        String number = "" + NEXT_TEACHER.getAndIncrement();
        Map<String, Object> body = Map.of(
                "participant_id",
                person,
                "training_record_id",
                trainingRecord,
                "participant_type",
                "ect",
                "full_name",
                "Rosalind Achterberg",
                "email",
                email(person),
                "teacher_reference_number",
                number,
                "date_of_birth",
                "2001-05-14",
                "school_id",
                school,
                "cohort",
                COHORT,
                "start_date",
                "2025-09-01");
        Await.until(() -> department.post(PARTICIPANTS, "/internal/v1/registrations", body), Answer::ok);
        department
                .put(
                        PARTICIPANTS,
                        "/internal/v1/training-records/" + trainingRecord + "/validation",
                        Map.of("teacher_reference_number", number, "status", "eligible", "reason", "none"))
                .orFail();
        return person;
    }

    void rename(String person) {
        department
                .put(
                        PARTICIPANTS,
                        "/internal/v1/participants/" + person,
                        Map.of("full_name", "Rosalind " + number(100, 999), "email", email(person)))
                .orFail();
    }

    /** As soon as declarations-service has heard of the person. */
    public void declare(String person) {
        Await.until(
                () -> lead.postAttributes(
                        "/api/v3/participant-declarations",
                        "participant-declaration",
                        Map.of(
                                "participant_id",
                                person,
                                "declaration_type",
                                "started",
                                "course_identifier",
                                "ecf-induction",
                                "declaration_date",
                                "2025-10-01T10:00:00Z")),
                Answer::ok);
    }

    /** The statement of that month for that cohort, made or changed. */
    public Answer schedule(int cohort, YearMonth month, int paymentDay) {
        String name = provider + " " + cohort + " " + month;
        return department
                .put(
                        STATEMENTS,
                        "/internal/v1/statements/" + UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)),
                        Map.of(
                                "lead_provider_id",
                                provider.id(),
                                "cohort",
                                cohort,
                                "month",
                                month.getMonth().getDisplayName(TextStyle.FULL, Locale.UK),
                                "year",
                                month.getYear(),
                                "cut_off_date",
                                month.minusMonths(1).atEndOfMonth().toString(),
                                "payment_date",
                                month.atDay(paymentDay).toString(),
                                "output_fee",
                                true))
                .orFail();
    }

    /** Whatever other journeys have closed, something can be declared: the same statement every time. */
    public Answer keepOpen() {
        return schedule(COHORT, FAR_AWAY, 25);
    }

    private static String email(String person) {
        return "r." + person + "@polled.example";
    }

    private static String number(int from, int to) {
        return "" + ThreadLocalRandom.current().nextInt(from, to);
    }
}
