package uk.gov.education.ecf.statements.model.calculation;

/** How many declarations of one type count, on the statements before and on this one. */
public record Tally(int previousBillable, int previousRefundable, int billable, int refundable) {

    /** How many are paid for when this statement begins; refunds of what a later statement bills leave nothing less than nothing. */
    int previousFill() {
        return Math.max(0, previousBillable - previousRefundable);
    }

    boolean isEmpty() {
        return previousBillable == 0 && previousRefundable == 0 && billable == 0 && refundable == 0;
    }
}
