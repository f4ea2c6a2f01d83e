package uk.gov.education.ecf.systemtests.books;

import static uk.gov.education.ecf.suite.services.SuiteService.GATEWAY;
import static uk.gov.education.ecf.suite.services.SuiteService.PARTNERSHIPS;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import uk.gov.education.ecf.suite.api.Answer;
import uk.gov.education.ecf.suite.api.Caller;
import uk.gov.education.ecf.suite.sandbox.SandboxProvider;
import uk.gov.education.ecf.systemtests.RunningSuite;

/** A lead provider with a school of its own in a cohort in which no other journey pays anything. */
record Lead(SandboxProvider provider, String school, Patient client) {

    private static final AtomicInteger NEXT_URN = new AtomicInteger(1_900_000);
    private static final String COURSE = "ecf-induction";

    /** Made of a school and a delivery partner that nobody else has. */
    static Lead of(SandboxProvider provider, RunningSuite running, Outages outages) {
        Lead lead = new Lead(
                provider, UUID.randomUUID().toString(), new Patient(running.caller(provider.clientId()), outages));
        lead.confirm(running.caller("dfe-service"));
        return lead;
    }

    private void confirm(Caller department) {
        String partner = UUID.randomUUID().toString();
        String urn = "" + NEXT_URN.getAndIncrement();
        department
                .put(PARTNERSHIPS, "/internal/v1/delivery-partners/" + partner, Map.of("name", "Books Hub " + urn))
                .orFail();
        department
                .put(
                        PARTNERSHIPS,
                        "/internal/v1/lead-providers/" + provider.id() + "/cohorts/" + TrainingSchedule.COHORT
                                + "/delivery-partners/" + partner)
                .orFail();
        department
                .put(
                        PARTNERSHIPS,
                        "/internal/v1/schools/" + school,
                        Map.of("urn", urn, "name", "Books School " + urn, "eligible_for_funding", true))
                .orFail();
        client.caller()
                .postAttributes(
                        "/api/v3/partnerships/ecf",
                        "ecf-partnership",
                        Map.of("cohort", TrainingSchedule.COHORT, "school_id", school, "delivery_partner_id", partner))
                .orFail();
        // a provider sees its own write in whichever service answers: participants-service has heard of it now
        client.caller()
                .get(GATEWAY, "/api/v3/participants/ecf?page%5Bper_page%5D=1")
                .orFail();
    }

    /** @param asOf the day to which the request travels; empty for none */
    Reply declare(String person, String type, Instant date, Optional<Instant> asOf) {
        Map<String, Object> declaration = new HashMap<>(Map.of(
                "participant_id",
                person,
                "declaration_type",
                type,
                "declaration_date",
                date.toString(),
                "course_identifier",
                COURSE));
        if (!type.equals("started")) {
            declaration.put("evidence_held", "training-event-attended");
        }
        return client.ask(caller -> asOf.map(caller::travellingTo)
                .orElse(caller)
                .postAttributes("/api/v3/participant-declarations", "participant-declaration", declaration));
    }

    Reply takeBack(String declaration) {
        return client.ask(caller -> caller.put(GATEWAY, "/api/v3/participant-declarations/" + declaration + "/void"));
    }

    /** As if the provider had done so at that moment. */
    Reply withdraw(String person, Instant at) {
        return client.ask(caller -> caller.travellingTo(at)
                .putAttributes(
                        act(person, "withdraw"),
                        "participant-withdraw",
                        Map.of("reason", "left-teaching-profession", "course_identifier", COURSE)));
    }

    Reply defer(String person) {
        return client.ask(caller -> caller.putAttributes(
                act(person, "defer"),
                "participant-defer",
                Map.of("reason", "career-break", "course_identifier", COURSE)));
    }

    Reply resume(String person) {
        return client.ask(caller ->
                caller.putAttributes(act(person, "resume"), "participant-resume", Map.of("course_identifier", COURSE)));
    }

    Reply changeSchedule(String person, TrainingSchedule next) {
        return client.ask(caller -> caller.putAttributes(
                act(person, "change-schedule"),
                "participant-change-schedule",
                Map.of("schedule_identifier", next.identifier(), "course_identifier", COURSE)));
    }

    /** Every declaration about that person that the provider is shown. */
    JsonNode declarationsOf(Person person) {
        return client.ask(caller -> caller.get(
                        GATEWAY,
                        "/api/v3/participant-declarations?page%5Bper_page%5D=3000&filter%5Bparticipant_id%5D="
                                + String.join(",", person.ids())))
                .orFail()
                .answer()
                .data();
    }

    /** Every declaration of the cohort that the provider is shown, page by page. */
    Stream<JsonNode> allDeclarations() {
        List<JsonNode> all = new ArrayList<>();
        String next = "/api/v3/participant-declarations?page%5Bper_page%5D=3000&filter%5Bcohort%5D="
                + TrainingSchedule.COHORT;
        while (next != null) {
            Answer page = client.caller().get(GATEWAY, next).orFail();
            page.data().forEach(all::add);
            next = page.json().path("links").path("next").textValue();
        }
        return all.stream();
    }

    private static String act(String person, String act) {
        return "/api/v3/participants/ecf/" + person + "/" + act;
    }
}
