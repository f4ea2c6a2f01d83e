package uk.gov.education.ecf.platform.jsonapi.openapi;

import java.util.Map;
import uk.gov.education.ecf.platform.jsonapi.http.TransportRefusals;
import uk.gov.education.ecf.platform.jsonapi.refusal.Statuses;
import uk.gov.education.ecf.platform.refusals.Refusal;

/**
 * A refusal as the description tells of it.
 *
 * @param detail with an ellipsis where a value is told
 */
record KnownCode(String code, int status, String title, String detail) {

    static KnownCode of(Refusal refusal) {
        return new KnownCode(
                refusal.code(),
                TransportRefusals.statusOf(refusal).orElseGet(() -> Statuses.of(refusal.kind())),
                refusal.title(),
                refusal.detail().replaceAll("%(\\d\\$)?s", "…"));
    }

    Map<String, Object> told() {
        return Map.of("code", code, "status", status, "title", title, "detail", detail);
    }
}
