package uk.gov.education.ecf.suite.journey;

import static uk.gov.education.ecf.suite.services.SuiteService.GATEWAY;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.gov.education.ecf.suite.api.Answer;
import uk.gov.education.ecf.suite.api.Caller;

/** What takes years elsewhere: from {@code started} to {@code completed}, each request made as if its day had come. */
final class RestOfTraining {

    private static final int MONTHS_APART = 3;
    private static final Map<String, String> EVIDENCE = evidence();

    private final Cast cast;
    private final Conversation conversation;
    private final StatementSchedule schedule;
    private final LocalDate today = LocalDate.now(ZoneOffset.UTC);

    RestOfTraining(Cast cast, Conversation conversation) {
        this.cast = cast;
        this.conversation = conversation;
        this.schedule = new StatementSchedule(conversation);
    }

    void auroraDeclaresUntilCompleted() {
        LocalDate day = today;
        for (String type : EVIDENCE.keySet()) {
            day = day.plusMonths(MONTHS_APART);
            declare(type, day);
        }
        conversation.holds("completed is on a statement that is still open on its day", true, isPaidFrom(day));
        conversation.holds(
                "everything is declared, once", 1 + EVIDENCE.size(), declared().size());
    }

    private void declare(String type, LocalDate day) {
        schedule.reach(day);
        Caller then =
                conversation.aurora().travellingTo(day.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC));
        Answer answer = conversation.await(
                "declarations-service to hear of the statement",
                () -> then.postAttributes("/api/v3/participant-declarations", "participant-declaration", of(type, day)),
                // a client that got no answer asks again, and then it is there
                told -> told.ok() || told.refusedBecauseOf("base"));
        if (answer.ok()) {
            conversation.holds(type + " is eligible on that day", "eligible", answer.attribute("state"));
        }
    }

    private Map<String, Object> of(String type, LocalDate day) {
        Map<String, Object> declaration = new HashMap<>();
        declaration.put("participant_id", cast.participantId());
        declaration.put("declaration_type", type);
        declaration.put("course_identifier", "ecf-induction");
        declaration.put("declaration_date", day + "T10:00:00Z");
        declaration.put("evidence_held", EVIDENCE.get(type));
        return declaration;
    }

    /** Whether the statement of the last declaration still takes some on that day. */
    private boolean isPaidFrom(LocalDate day) {
        String statement =
                conversation
                        .aurora()
                        .get(GATEWAY, declarations())
                        .orFail()
                        .data()
                        .findParents("declaration_type")
                        .stream()
                        .filter(attributes ->
                                attributes.path("declaration_type").asText().equals("completed"))
                        .map(attributes -> attributes.path("statement_id").asText())
                        .findFirst()
                        .orElseThrow(() -> new BrokenJourney("there is no completed declaration"));
        Answer shown = conversation
                .aurora()
                .get(GATEWAY, "/api/v3/statements/" + statement)
                .orFail();
        return !LocalDate.parse(shown.attribute("cut_off_date")).isBefore(day);
    }

    private List<String> declared() {
        return conversation
                .aurora()
                .get(GATEWAY, declarations())
                .orFail()
                .data()
                .findValuesAsText("declaration_type");
    }

    private String declarations() {
        return "/api/v3/participant-declarations?filter%5Bparticipant_id%5D=" + cast.participantId();
    }

    private static Map<String, String> evidence() {
        Map<String, String> evidence = new LinkedHashMap<>();
        evidence.put("retained-1", "training-event-attended");
        evidence.put("retained-2", "75-percent-engagement-met");
        evidence.put("retained-3", "self-study-material-completed");
        evidence.put("retained-4", "other");
        evidence.put("completed", "75-percent-engagement-met");
        return evidence;
    }
}
