package uk.gov.education.ecf.suite.journey;

import static uk.gov.education.ecf.suite.services.SuiteService.GATEWAY;
import static uk.gov.education.ecf.suite.services.SuiteService.STATEMENTS;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Objects;
import uk.gov.education.ecf.suite.api.Answer;

/** The second half: from a declaration to its payment. */
final class Money {

    private final Cast cast;
    private final Conversation conversation;
    private final StatementSchedule schedule;
    private String declarationId;
    private String statementId;
    private LocalDate cutOff;

    Money(Cast cast, Conversation conversation) {
        this.cast = cast;
        this.conversation = conversation;
        this.schedule = new StatementSchedule(conversation);
    }

    void auroraDeclaresStarted() {
        Answer first = awaitDeclaration(false);
        Answer declared = first.ok() ? first : afterSchedulingAnotherStatement();
        declarationId = declared.data().path("id").asText();
        statementId = declared.attribute("statement_id");
        conversation.holds("the declaration is eligible", "eligible", declared.attribute("state"));
        conversation.holds(
                "it names the delivery partner", cast.deliveryPartnerId(), declared.attribute("delivery_partner_id"));
        conversation.holds("it is on a statement", true, statementId != null);
    }

    void auroraReadsTheStatement() {
        // a provider sees its own write in whichever service answers: after this the declaration has its line item,
        // and the cut-off below does not pass before it
        Answer statement = conversation.aurora().get(GATEWAY, statement()).orFail();
        cutOff = LocalDate.parse(statement.attribute("cut_off_date"));
        conversation.holds("the statement is not paid", "false", statement.attribute("paid"));
    }

    void cutOffPasses() {
        passCutOff();
        Answer declaration = conversation.await(
                "the declaration to be payable",
                this::followedDeclaration,
                answer -> answer.ok() && "payable".equals(answer.attribute("state")));
        conversation.holds("the declaration is payable", "payable", declaration.attribute("state"));
    }

    private void passCutOff() {
        conversation
                .department()
                .post(
                        STATEMENTS,
                        "/internal/v1/cut-off-runs",
                        Map.of("as_of", cutOff.plusDays(1).toString()))
                .orFail();
    }

    /** A cut-off that overtook the line item has sent the declaration on: then its new statement is the one to close. */
    private Answer followedDeclaration() {
        Answer declaration = conversation.aurora().get(GATEWAY, declaration());
        if (declaration.ok() && !Objects.equals(statementId, declaration.attribute("statement_id"))) {
            follow(declaration.attribute("statement_id"));
        }
        return declaration;
    }

    private void follow(String next) {
        statementId = next;
        if (next == null) {
            schedule.another();
        } else {
            auroraReadsTheStatement();
            passCutOff();
        }
    }

    void financeAuthorisesThePayment() {
        conversation
                .department()
                .post(STATEMENTS, "/internal/v1/statements/" + statementId + "/payment-authorisation")
                .orFail();
        awaitState("paid");
        Answer statement = conversation.await(
                "the statement to be paid",
                () -> conversation.aurora().get(GATEWAY, statement()),
                answer -> answer.ok() && "true".equals(answer.attribute("paid")));
        conversation.holds("the statement is paid", "true", statement.attribute("paid"));
    }

    void beaconSeesNothing() {
        conversation.holds(
                "the declaration does not exist for Beacon",
                404,
                conversation.beacon().get(GATEWAY, declaration()).status());
        conversation.holds(
                "nor does the statement",
                404,
                conversation.beacon().get(GATEWAY, statement()).status());
        String all = conversation
                .beacon()
                .get(GATEWAY, "/api/v3/participant-declarations?filter%5Bparticipant_id%5D=" + cast.participantId())
                .orFail()
                .body();
        conversation.holds("nor is there one about the teacher", false, all.contains(declarationId));
    }

    private Answer afterSchedulingAnotherStatement() {
        schedule.another();
        return awaitDeclaration(true);
    }

    /** Until declarations-service knows the teacher; unless insisted on, a missing open statement ends the waiting too. */
    private Answer awaitDeclaration(boolean insist) {
        return conversation.await(
                "declarations-service to hear of the teacher",
                this::declare,
                answer -> answer.ok() || !insist && answer.refusedBecauseOf("cohort"));
    }

    private Answer declare() {
        String yesterday = LocalDate.now(Clock.system(ZoneOffset.UTC)).minusDays(1) + "T10:00:00Z";
        return conversation
                .aurora()
                .postAttributes(
                        "/api/v3/participant-declarations",
                        "participant-declaration",
                        Map.of(
                                "participant_id",
                                cast.participantId(),
                                "declaration_type",
                                "started",
                                "course_identifier",
                                "ecf-induction",
                                "declaration_date",
                                yesterday,
                                "evidence_held",
                                "training-event-attended"));
    }

    private void awaitState(String state) {
        Answer declaration = conversation.await(
                "the declaration to be " + state,
                () -> conversation.aurora().get(GATEWAY, declaration()),
                answer -> answer.ok() && state.equals(answer.attribute("state")));
        conversation.holds("the declaration is " + state, state, declaration.attribute("state"));
        conversation.holds("on the statement that was closed", statementId, declaration.attribute("statement_id"));
    }

    private String declaration() {
        return "/api/v3/participant-declarations/" + declarationId;
    }

    private String statement() {
        return "/api/v3/statements/" + statementId;
    }
}
