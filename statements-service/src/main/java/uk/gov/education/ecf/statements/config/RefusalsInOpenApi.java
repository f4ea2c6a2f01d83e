package uk.gov.education.ecf.statements.config;

import java.util.stream.Stream;
import uk.gov.education.ecf.platform.jsonapi.openapi.RefusalsFilter;
import uk.gov.education.ecf.statements.model.Refusal;

/** The codes with which this service refuses a write. */
public class RefusalsInOpenApi extends RefusalsFilter {

    public RefusalsInOpenApi() {
        super(
                "StatementsRefusals",
                Stream.of(Refusal.values()).map(Refusal::code).toList());
    }
}
