package uk.gov.education.ecf.declarations.model;

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

        @Override
        public String cause() {
            return "participant-fundable";
        }
    }

    /** It will not be paid for. */
    record BecameIneligible(Declaration declaration) implements DeclarationEvent {

        @Override
        public String cause() {
            return declaration.ineligibility().reason().wireName();
        }
    }

    /** The cut-off of its statement passed. */
    record BecamePayable(Declaration declaration) implements DeclarationEvent {

        @Override
        public String cause() {
            return "statement-cut-off";
        }
    }

    /** Finance authorised its payment. */
    record Paid(Declaration declaration) implements DeclarationEvent {

        @Override
        public String cause() {
            return "payment-authorised";
        }
    }

    /**
     * Its line item went to another statement.
     *
     * @param from the statement it left; null when it was on none
     */
    record Reassigned(StatementId from, Declaration declaration) implements DeclarationEvent {

        @Override
        public String cause() {
            return "statement-changed";
        }
    }
}
