package uk.gov.education.ecf.declarations.model;

import java.time.Instant;
import uk.gov.education.ecf.calendar.CourseIdentifier;
import uk.gov.education.ecf.calendar.DeclarationType;
import uk.gov.education.ecf.contracts.id.DeclarationId;
import uk.gov.education.ecf.contracts.id.LeadProviderId;
import uk.gov.education.ecf.contracts.id.ParticipantId;
import uk.gov.education.ecf.contracts.id.StatementId;
import uk.gov.education.ecf.contracts.id.TrainingRecordId;

/** Declarations in any state. */
final class SomeDeclaration {

    static final StatementId STATEMENT = StatementId.random();
    static final Instant NOW = Instant.parse("2024-10-01T12:00:00Z");

    private SomeDeclaration() {}

    static Declaration in(DeclarationState state) {
        return of(declared(CourseIdentifier.ECF_INDUCTION, DeclarationType.STARTED, true), state);
    }

    static Declaration of(Declared declared, DeclarationState state) {
        StatementId statement = state.showsStatement() ? STATEMENT : null;
        StatementId clawback = state == DeclarationState.AWAITING_CLAWBACK || state == DeclarationState.CLAWED_BACK
                ? StatementId.random()
                : null;
        Ineligibility why =
                state == DeclarationState.INELIGIBLE ? Ineligibility.duplicateOf(DeclarationId.random()) : null;
        return new Declaration(DeclarationId.random(), declared, state, statement, clawback, why, 3);
    }

    /** Of a declaration that the provider made of that training, on that day. */
    static Declaration of(
            SomeTraining training, LeadProviderId provider, DeclarationType type, String date, DeclarationState state) {
        Declared any = declared(CourseIdentifier.ECF_INDUCTION, type, false);
        return of(
                new Declared(
                        new Trainee(training.participant, training.record, 2024),
                        Trainers.alone(provider),
                        any.stage(),
                        Instant.parse(date),
                        any.uplifts(),
                        null,
                        NOW),
                state);
    }

    static Declared declared(CourseIdentifier course, DeclarationType type, boolean uplift) {
        return new Declared(
                new Trainee(ParticipantId.random(), TrainingRecordId.random(), 2024),
                Trainers.alone(SomeTraining.AURORA),
                new TrainingStage(course, type),
                Instant.parse("2024-09-12T09:30:00Z"),
                new Uplifts(false, uplift),
                null,
                NOW);
    }
}
