package uk.gov.education.ecf.platform.idempotency;

import java.util.List;
import uk.gov.education.ecf.platform.refusals.Refusal;
import uk.gov.education.ecf.platform.refusals.RefusalCodes;
import uk.gov.education.ecf.platform.refusals.RefusalTable;

/** Why a request with a key is refused. */
public final class KeyRefusals implements RefusalCodes {

    private static final RefusalTable TABLE = new RefusalTable();

    static final Refusal KEY_INVALID = TABLE.malformed(
            "idempotency-key-invalid",
            "Bad request",
            "The header Idempotency-Key takes one value of 1 to 255 visible ASCII characters. Use a new UUID for each change that you want to make.");
    static final Refusal KEY_REUSED = TABLE.invalid(
            "idempotency-key-reused",
            "Idempotency-Key",
            "Another request was sent with this Idempotency-Key in the last 24 hours. Use a new key for each change, and the same one only to send the very same request again.");

    @Override
    public List<Refusal> refusals() {
        return TABLE.refusals();
    }
}
