package uk.gov.education.ecf.suite.sandbox;

import static uk.gov.education.ecf.suite.services.SuiteService.GATEWAY;
import static uk.gov.education.ecf.suite.services.SuiteService.PARTICIPANTS;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import uk.gov.education.ecf.suite.api.Await;
import uk.gov.education.ecf.suite.api.Caller;
import uk.gov.education.ecf.suite.sandbox.SandboxSituation.Day;

/** What schools, the national register and providers tell of one person; each act may be repeated. */
final class SandboxStory {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final SandboxPerson person;
    private final Caller department;
    private final Caller provider;

    /** @param provider the person's own; unused where they have none */
    SandboxStory(SandboxPerson person, Caller department, Caller provider) {
        this.person = person;
        this.department = department;
        this.provider = provider;
    }

    SandboxStory registered() {
        return registered(person.registration());
    }

    SandboxStory answered(String status, String reason) {
        return answered(person.trainingRecordId(), status, reason);
    }

    SandboxStory inTraining() {
        return registered().answered("eligible", "none");
    }

    SandboxStory deferred() {
        return said("defer", "deferred", "career-break");
    }

    SandboxStory withdrawn() {
        return said("withdraw", "withdrawn", "left-teaching-profession");
    }

    SandboxStory removedBySchool() {
        department.post(PARTICIPANTS, record() + "/school-withdrawal").orFail();
        return this;
    }

    SandboxStory inductionCompleted() {
        department
                .put(PARTICIPANTS, record() + "/induction-completion", Map.of("completed_on", "2026-07-17"))
                .orFail();
        return this;
    }

    SandboxStory leaves(Day day) {
        department
                .post(PARTICIPANTS, record() + "/leaver", Map.of("leaving_date", on(day)))
                .orFail();
        return this;
    }

    /** Comes to the school of the other provider. */
    SandboxStory joins(Day day) {
        return joins(SandboxSchool.of(person.other()), day);
    }

    SandboxStory joins(SandboxSchool school, Day day) {
        return joins(school, day, false);
    }

    SandboxStory staysWithProvider(SandboxSchool school, Day day) {
        return joins(school, day, true);
    }

    SandboxStory becomesMentor() {
        return registered(person.registrationAsMentor()).answered(person.recordAsMentor(), "eligible", "none");
    }

    /** The national register finds the number that somebody else holds: the two are one. */
    SandboxStory turnsOutToBeKnownElsewhere() {
        return registered(person.registrationOfDuplicate()).answered(person.duplicateRecord(), "eligible", "none");
    }

    private SandboxStory registered(Map<String, Object> registration) {
        Await.until(() -> department.post(PARTICIPANTS, "/internal/v1/registrations", registration), Sandbox::settled);
        return this;
    }

    private SandboxStory answered(String record, String status, String reason) {
        department
                .put(
                        PARTICIPANTS,
                        "/internal/v1/training-records/" + record + "/validation",
                        Map.of(
                                "teacher_reference_number",
                                person.teacherReferenceNumber(),
                                "status",
                                status,
                                "reason",
                                reason))
                .orFail();
        return this;
    }

    private SandboxStory said(String act, String state, String reason) {
        String path = "/api/v3/participants/ecf/" + person.participantId();
        JsonNode shown = provider.get(GATEWAY, path).orFail().attributes();
        if (!shown.findValuesAsText("training_status").contains(state)) {
            provider.putAttributes(
                            path + "/" + act,
                            "participant-" + act,
                            Map.of("reason", reason, "course_identifier", person.course()))
                    .orFail();
        }
        return this;
    }

    private SandboxStory joins(SandboxSchool school, Day day, boolean continues) {
        department
                .post(
                        PARTICIPANTS,
                        record() + "/joiner",
                        Map.of("school_id", school.id(), "joining_date", on(day), "continue_with_provider", continues))
                .orFail();
        return this;
    }

    private String record() {
        return "/internal/v1/training-records/" + person.trainingRecordId();
    }

    private static String on(Day day) {
        return LocalDate.now(LONDON).plusDays(day.fromToday()).toString();
    }
}
