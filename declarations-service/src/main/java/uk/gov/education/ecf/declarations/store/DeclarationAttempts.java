package uk.gov.education.ecf.declarations.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.gov.education.ecf.contracts.id.ParticipantId;
import uk.gov.education.ecf.declarations.model.Declaration;
import uk.gov.education.ecf.declarations.model.SubmissionCase;
import uk.gov.education.ecf.declarations.model.SubmitDeclaration;
import uk.gov.education.ecf.platform.refusals.Judged;
import uk.gov.education.ecf.platform.refusals.Refusal;
import uk.gov.education.ecf.platform.transactions.Sql;
import uk.gov.education.ecf.platform.transactions.SqlStatement;

/** Who tried to declare what, and what came of it. */
@ApplicationScoped
public class DeclarationAttempts {

    private static final String INSERT =
            "insert into declaration_attempts (id, lead_provider_id, participant_id, course_identifier,"
                    + " declaration_type, declaration_date, evidence_held, declaration_id, refusals, attempted_at)"
                    + " values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, string_to_array(?9, ','), ?10)";
    /** Longer than anything that could be meant; the rest says nothing more. */
    private static final int KEPT = 200;

    /**
     * @param outcome what came of it
     * @param at      the real time, whatever day the submission was judged by
     */
    public SqlStatement adding(
            SubmissionCase submission, ParticipantId participant, Judged<Declaration> outcome, Instant at) {
        SubmitDeclaration command = submission.command();
        UUID declaration = outcome.fold(accepted -> accepted.id().value(), refusals -> null);
        String refusals = outcome.refusals().stream().map(Refusal::code).collect(Collectors.joining(","));
        return SqlStatement.of(
                INSERT,
                UUID.randomUUID(),
                command.leadProviderId().value(),
                participant.value(),
                kept(command.courseText()),
                kept(command.typeText()),
                kept(command.dateText()),
                kept(command.evidenceText()),
                declaration,
                refusals,
                at);
    }

    /** What was tried under a retired id was tried for the person who goes by another now. */
    public Uni<Void> move(ParticipantId retired, ParticipantId survivor) {
        return Sql.update(
                        "update declaration_attempts set participant_id = ?2 where participant_id = ?1",
                        retired.value(),
                        survivor.value())
                .replaceWithVoid();
    }

    private static String kept(String text) {
        return text == null || text.length() <= KEPT ? text : text.substring(0, KEPT);
    }
}
