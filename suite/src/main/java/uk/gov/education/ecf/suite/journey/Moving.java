package uk.gov.education.ecf.suite.journey;

import static uk.gov.education.ecf.suite.services.SuiteService.GATEWAY;
import static uk.gov.education.ecf.suite.services.SuiteService.PARTICIPANTS;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import uk.gov.education.ecf.suite.api.Answer;
import uk.gov.education.ecf.suite.api.Caller;
import uk.gov.education.ecf.suite.sandbox.SandboxProvider;

/** The teacher goes from Aurora's school to one of Beacon's, and keeps a mentor whom Aurora trains. */
final class Moving {

    private static final String NOTHING = "nothing";
    private static final int DAYS_UNTIL_LEAVING = 14;
    private static final int DAYS_UNTIL_JOINING = 21;

    private final Cast cast;
    private final Conversation conversation;
    private final Arrangements arrangements;

    /** The new school, its delivery partner, and the mentor. */
    private final Cast next = Cast.invented();

    private final LocalDate leaving;
    private final LocalDate joining;

    Moving(Cast cast, Conversation conversation) {
        this.cast = cast;
        this.conversation = conversation;
        this.arrangements = new Arrangements(conversation);
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        leaving = today.plusDays(DAYS_UNTIL_LEAVING);
        joining = today.plusDays(DAYS_UNTIL_JOINING);
    }

    void beaconConfirmsAPartnershipElsewhere() {
        arrangements.worksWith(SandboxProvider.BEACON, next);
        arrangements.schoolSetsUpTheCohort(next);
        conversation.holds(
                "Beacon's partnership with the other school is active",
                "active",
                arrangements.confirms(conversation.beacon(), next).attribute("status"));
    }

    /** When the answer is there, participants-service has heard of the partnership. */
    void beaconLooksAtItsParticipants() {
        conversation
                .beacon()
                .get(GATEWAY, "/api/v3/participants/ecf?page%5Bper_page%5D=1")
                .orFail();
    }

    void teacherHasAMentor() {
        arrangements.registers(next, cast.schoolId(), "mentor", "Leopold Okonjo");
        arrangements.validates(next);
        conversation
                .department()
                .put(PARTICIPANTS, record() + "/mentor", Map.of("mentor_id", next.participantId()))
                .orFail();
        conversation.holds(
                "Aurora reads whom the teacher has as mentor",
                next.participantId(),
                enrolment(conversation.aurora()).path("mentor_id").asText());
        conversation.holds(
                "the mentor is Aurora's own, funded participant",
                200,
                conversation
                        .aurora()
                        .get(GATEWAY, "/api/v3/participants/ecf/" + next.participantId())
                        .status());
        conversation.holds("and so no unfunded mentor of Aurora", 404, unfundedMentor(conversation.aurora()));
        conversation.holds("nobody has told of a transfer yet", "active, nothing", seenBy(conversation.aurora()));
    }

    void oldSchoolReportsTheLeaver() {
        conversation
                .department()
                .post(PARTICIPANTS, record() + "/leaver", Map.of("leaving_date", leaving.toString()))
                .orFail();
        conversation.holds(
                "Aurora sees the teacher leaving, and where to is unknown",
                "leaving, unknown incomplete " + leaving + " > -",
                seenBy(conversation.aurora()));
        conversation.holds("Beacon sees nothing of it", "nothing, nothing", seenBy(conversation.beacon()));
    }

    void newSchoolReportsTheJoiner() {
        conversation
                .department()
                .post(
                        PARTICIPANTS,
                        record() + "/joiner",
                        Map.of(
                                "school_id",
                                next.schoolId(),
                                "joining_date",
                                joining.toString(),
                                "mentor_id",
                                next.participantId()))
                .orFail();
        conversation.holds(
                "Aurora sees the teacher leaving for a new provider",
                "leaving, new_provider incomplete " + leaving + " > " + joining,
                seenBy(conversation.aurora()));
        conversation.holds(
                "Beacon sees the same teacher joining",
                "joining, new_provider incomplete " + leaving + " > " + joining,
                seenBy(conversation.beacon()));
    }

    void bothLookAtTheJoiningDay() {
        Caller aurora = then(conversation.aurora(), joining.minusDays(1));
        conversation.holds(
                "the day before the joining day, Aurora still sees the teacher leaving",
                "leaving, new_provider incomplete " + leaving + " > " + joining,
                seenBy(aurora));
        conversation.holds(
                "on the joining day, Aurora sees that the teacher has left",
                "left, new_provider complete " + leaving + " > " + joining,
                seenBy(then(conversation.aurora(), joining)));
        conversation.holds(
                "on the joining day, Beacon sees the teacher active",
                "active, new_provider complete " + leaving + " > " + joining,
                seenBy(then(conversation.beacon(), joining)));
    }

    void beaconSeesTheUnfundedMentor() {
        conversation.holds(
                "Beacon reads whom the teacher has as mentor",
                next.participantId(),
                enrolment(conversation.beacon()).path("mentor_id").asText());
        conversation.holds(
                "the mentor is no participant of Beacon",
                404,
                conversation
                        .beacon()
                        .get(GATEWAY, "/api/v3/participants/ecf/" + next.participantId())
                        .status());
        conversation.holds("but an unfunded mentor", 200, unfundedMentor(conversation.beacon()));
        conversation.holds("and still none of Aurora", 404, unfundedMentor(conversation.aurora()));
    }

    /** Status, type and status of the transfer, days of leaving and joining. */
    private String seenBy(Caller provider) {
        Answer participant = provider.get(GATEWAY, participant());
        Answer transfers = provider.get(GATEWAY, participant() + "/transfers");
        String status = participant.ok()
                ? participant
                        .attributes()
                        .path("ecf_enrolments")
                        .path(0)
                        .path("participant_status")
                        .asText()
                : NOTHING;
        return status + ", " + (transfers.ok() ? transfer(transfers) : NOTHING);
    }

    private static String transfer(Answer transfers) {
        JsonNode transfer = transfers.attributes().path("transfers").path(0);
        return "%s %s %s > %s"
                .formatted(
                        transfer.path("transfer_type").asText(),
                        transfer.path("status").asText(),
                        transfer.path("leaving").path("date").asText(),
                        transfer.path("joining").path("date").asText("-"));
    }

    private JsonNode enrolment(Caller provider) {
        return provider.get(GATEWAY, participant())
                .orFail()
                .attributes()
                .path("ecf_enrolments")
                .path(0);
    }

    private int unfundedMentor(Caller provider) {
        return provider.get(GATEWAY, "/api/v3/unfunded-mentors/ecf/" + next.participantId())
                .status();
    }

    private static Caller then(Caller provider, LocalDate day) {
        Instant noon = day.atTime(12, 0).toInstant(ZoneOffset.UTC);
        return provider.travellingTo(noon);
    }

    private String participant() {
        return "/api/v3/participants/ecf/" + cast.participantId();
    }

    private String record() {
        return "/internal/v1/training-records/" + cast.trainingRecordId();
    }
}
