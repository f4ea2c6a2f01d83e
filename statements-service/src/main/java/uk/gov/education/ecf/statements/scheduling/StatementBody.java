package uk.gov.education.ecf.statements.scheduling;

import uk.gov.education.ecf.platform.jsonapi.body.InternalRequest;
import uk.gov.education.ecf.statements.model.StatementDraft;

/** The body of a request to plan a statement. */
@InternalRequest(scalars = InternalRequest.Scalars.AS_TEXT)
record StatementBody(
        String leadProviderId,
        String cohort,
        String month,
        String year,
        String cutOffDate,
        String paymentDate,
        String outputFee) {

    StatementDraft draft() {
        return new StatementDraft(leadProviderId, cohort, month, year, cutOffDate, paymentDate, outputFee);
    }
}
