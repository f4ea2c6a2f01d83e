package uk.gov.education.ecf.declarations.model;

import uk.gov.education.ecf.contracts.id.ParticipantId;
import uk.gov.education.ecf.contracts.id.StatementId;

/** Something that happened to a declaration. One act may cause several, so each carries the declaration as it stood after it. */
public sealed interface DeclarationEvent {

    /** As it stands after the event, whatever followed. */
    Declaration declaration();

    /** The word by which the history names the cause. */
    String cause();

    /** A provider declared. */
    record Submitted(Declaration declaration) implements DeclarationEvent {

        @Override
        public String cause() {
            return "submission";
        }
    }

    /** Its training is paid for, and a statement is there to pay it. */
    record BecameEligible(Declaration declaration) implements DeclarationEvent {

        /** By which the history names it, and nothing else. */
        public static final String CAUSE = Transition.FUNDED.cause();

        @Override
        public String cause() {
            return Transition.FUNDED.cause();
        }
    }

    /** It will not be paid for. */
    record BecameIneligible(Declaration declaration) implements DeclarationEvent {

        @Override
        public String cause() {
            return Transition.into(declaration.ineligibility().reason()).cause();
        }
    }

    /** The cut-off of its statement passed. */
    record BecamePayable(Declaration declaration) implements DeclarationEvent {

        @Override
        public String cause() {
            return Transition.CUT_OFF.cause();
        }
    }

    /** Finance authorised its payment. */
    record Paid(Declaration declaration) implements DeclarationEvent {

        @Override
        public String cause() {
            return Transition.PAYMENT.cause();
        }
    }

    /**
     * Its line item, the refundable one once there is one, went to another statement.
     *
     * @param from the statement it left; null when it was on none
     */
    record Reassigned(StatementId from, Declaration declaration) implements DeclarationEvent {

        @Override
        public String cause() {
            return "statement-changed";
        }
    }

    /** What had made it ineligible is over. */
    record Reinstated(Transition why, Declaration declaration) implements DeclarationEvent {

        /** As it is told, which leaves open what is over: mostly the withdrawal. */
        public static Reinstated told(Declaration declaration) {
            return new Reinstated(Transition.RESUMED, declaration);
        }

        @Override
        public String cause() {
            return why.cause();
        }
    }

    /** The provider took it back before it was paid. */
    record Voided(Declaration declaration) implements DeclarationEvent {

        @Override
        public String cause() {
            return Transition.VOID.cause();
        }
    }

    /** The provider took it back after it was paid. */
    record ClawbackRequested(Declaration declaration) implements DeclarationEvent {

        @Override
        public String cause() {
            return Transition.CLAWBACK_REQUEST.cause();
        }
    }

    /** Its money was taken back. */
    record ClawedBack(Declaration declaration) implements DeclarationEvent {

        @Override
        public String cause() {
            return Transition.CLAWBACK.cause();
        }
    }

    /**
     * Its participant goes by another id.
     *
     * @param from the retired id
     */
    record ParticipantChanged(ParticipantId from, Declaration declaration) implements DeclarationEvent {

        @Override
        public String cause() {
            return "participant-merged";
        }
    }
}
