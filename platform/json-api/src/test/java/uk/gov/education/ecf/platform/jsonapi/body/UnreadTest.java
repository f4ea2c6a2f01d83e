package uk.gov.education.ecf.platform.jsonapi.body;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import uk.gov.education.ecf.platform.jsonapi.refusal.CommonRefusals;
import uk.gov.education.ecf.platform.refusals.Judged;

class UnreadTest {

    @InternalRequest
    record Reason(String reason) {}

    @Test
    void isReadWhenItsTimeHasCome() {
        assertEquals(
                Judged.accepted(new Reason("mistake")),
                unread("{\"reason\":\"mistake\"}").read());
    }

    @Test
    void whatCannotBeReadIsRefusedThen() {
        assertEquals(Judged.refused(CommonRefusals.MALFORMED_JSON), unread("{").read());
        assertEquals(Judged.refused(CommonRefusals.JSON_OBJECT), unread("[]").read());
    }

    private static Unread<Reason> unread(String body) {
        return Unread.of(new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)), Reason.class);
    }
}
