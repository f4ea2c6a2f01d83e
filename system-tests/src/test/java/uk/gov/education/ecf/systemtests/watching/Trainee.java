package uk.gov.education.ecf.systemtests.watching;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.gov.education.ecf.platform.testkit.Eventually;
import uk.gov.education.ecf.suite.api.Answer;
import uk.gov.education.ecf.suite.journey.Journey;
import uk.gov.education.ecf.suite.journey.JourneyListener;
import uk.gov.education.ecf.systemtests.RunningSuite;

/** Somebody new, whom Aurora trains and has declared nothing of. */
record Trainee(RunningSuite running) {

    private static final String BEFORE = "Aurora declares";
    private static final Pattern SHOWN = Pattern.compile("/participants/ecf/([0-9a-f-]{36})$");

    /** Answers the participant's id, once declarations-service knows them too. */
    String readyToBeDeclared() {
        Seen seen = new Seen();
        Journey journey = new Journey(running.endpoints(), running.tokens(), seen);
        journey.steps().stream()
                .takeWhile(step -> !step.name().startsWith(BEFORE))
                .forEach(step -> step.act().run());
        Eventually.verify(() -> {
            // what cannot be declared for its date alone is known
            Answer refused = running.caller("aurora")
                    .postAttributes(
                            "/api/v3/participant-declarations",
                            "participant-declaration",
                            with(started(seen.participant), "declaration_date", "2020-01-01T00:00:00Z"));
            if (refused.refusedBecauseOf("participant_id")) {
                throw new AssertionError("not known yet: " + refused);
            }
        });
        return seen.participant;
    }

    static Map<String, Object> started(String participant) {
        return Map.of(
                "participant_id",
                participant,
                "declaration_type",
                "started",
                "course_identifier",
                "ecf-induction",
                "declaration_date",
                LocalDate.now(Clock.system(ZoneOffset.UTC)).minusDays(1) + "T10:00:00Z",
                "evidence_held",
                "training-event-attended");
    }

    private static Map<String, Object> with(Map<String, Object> attributes, String name, Object value) {
        Map<String, Object> changed = new HashMap<>(attributes);
        changed.put(name, value);
        return changed;
    }

    private static final class Seen implements JourneyListener {

        private String participant;

        @Override
        public void answered(Answer answer) {
            Matcher shown = SHOWN.matcher(answer.request());
            if (shown.find()) {
                participant = shown.group(1);
            }
        }
    }
}
