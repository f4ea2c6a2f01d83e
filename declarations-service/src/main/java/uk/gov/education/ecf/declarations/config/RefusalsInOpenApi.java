package uk.gov.education.ecf.declarations.config;

import uk.gov.education.ecf.declarations.model.DeclarationRefusals;
import uk.gov.education.ecf.platform.jsonapi.openapi.RefusalsFilter;

/** The codes with which this service refuses a write. */
public class RefusalsInOpenApi extends RefusalsFilter {

    public RefusalsInOpenApi() {
        super("DeclarationsRefusals", new DeclarationRefusals().codes());
    }
}
