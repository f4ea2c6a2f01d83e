package uk.gov.education.ecf.statements.config;

import uk.gov.education.ecf.platform.jsonapi.openapi.RefusalsFilter;
import uk.gov.education.ecf.statements.model.StatementRefusals;

/** The codes with which this service refuses a write. */
public class RefusalsInOpenApi extends RefusalsFilter {

    public RefusalsInOpenApi() {
        super("StatementsRefusals", new StatementRefusals().codes());
    }
}
