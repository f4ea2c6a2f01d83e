package uk.gov.education.ecf.platform.jsonapi.openapi;

import java.util.List;
import uk.gov.education.ecf.platform.refusals.Refusal;
import uk.gov.education.ecf.platform.refusals.RefusalCodes;
import uk.gov.education.ecf.platform.refusals.RefusalTable;

/** What the things of these tests refuse. */
public final class ThingRefusals implements RefusalCodes {

    private static final RefusalTable TABLE = new RefusalTable();

    static {
        TABLE.invalidWith("thing-unknown", "thing_id", "'#/thing_id' is none of %s.");
        TABLE.conflict("thing-missing", "thing", "The thing is missing.");
    }

    @Override
    public List<Refusal> refusals() {
        return TABLE.refusals();
    }
}
