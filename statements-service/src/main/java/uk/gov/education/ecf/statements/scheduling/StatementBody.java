package uk.gov.education.ecf.statements.scheduling;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import uk.gov.education.ecf.statements.ScalarText;
import uk.gov.education.ecf.statements.model.StatementDraft;

/** The body of a request to plan a statement. */
record StatementBody(
        @JsonDeserialize(using = ScalarText.class) String leadProviderId,
        @JsonDeserialize(using = ScalarText.class) String cohort,
        @JsonDeserialize(using = ScalarText.class) String month,
        @JsonDeserialize(using = ScalarText.class) String year,
        @JsonDeserialize(using = ScalarText.class) String cutOffDate,
        @JsonDeserialize(using = ScalarText.class) String paymentDate,
        @JsonDeserialize(using = ScalarText.class) String outputFee) {

    StatementDraft draft() {
        return new StatementDraft(leadProviderId, cohort, month, year, cutOffDate, paymentDate, outputFee);
    }
}
