package uk.gov.education.ecf.partnerships.config;

import java.util.stream.Stream;
import uk.gov.education.ecf.partnerships.model.Refusal;
import uk.gov.education.ecf.platform.jsonapi.openapi.RefusalsFilter;

/** The codes with which this service refuses a write. */
public class RefusalsInOpenApi extends RefusalsFilter {

    public RefusalsInOpenApi() {
        super(
                "PartnershipsRefusals",
                Stream.of(Refusal.values()).map(Refusal::code).toList());
    }
}
