package uk.gov.education.ecf.partnerships.config;

import uk.gov.education.ecf.partnerships.model.PartnershipRefusals;
import uk.gov.education.ecf.platform.jsonapi.openapi.RefusalsFilter;

/** The codes with which this service refuses a write. */
public class RefusalsInOpenApi extends RefusalsFilter {

    public RefusalsInOpenApi() {
        super("PartnershipsRefusals", new PartnershipRefusals().codes());
    }
}
