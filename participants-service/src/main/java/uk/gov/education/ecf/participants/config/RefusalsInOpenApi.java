package uk.gov.education.ecf.participants.config;

import java.util.List;
import uk.gov.education.ecf.platform.jsonapi.openapi.RefusalsFilter;

/** The codes with which this service refuses a write. */
public class RefusalsInOpenApi extends RefusalsFilter {

    public RefusalsInOpenApi() {
        super("ParticipantsRefusals", List.of());
    }
}
