package uk.gov.education.ecf.platform.jsonapi.openapi;

import java.util.List;
import uk.gov.education.ecf.platform.refusals.RefusalCodes;

/** As an application has them. */
public final class ThingRefusals implements RefusalCodes {

    @Override
    public List<String> codes() {
        return List.of("thing-unknown", "thing-missing");
    }
}
