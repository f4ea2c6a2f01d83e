package uk.gov.education.ecf.platform.jsonapi.body;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import uk.gov.education.ecf.platform.jsonapi.refusal.RequestRefused;
import uk.gov.education.ecf.platform.values.Sha256;

class BodyDigestTest {

    private final BodyDigest digest = new BodyDigest();

    @Test
    void isOfTheBodyAndOfWhatBelongsToItEachTime() {
        digest.watch(new ByteArrayInputStream(bytes("body")));
        assertEquals(Sha256.hex("body of one"), digest.with(bytes(" of one")));
        assertEquals(Sha256.hex("body of another"), digest.with(bytes(" of another")));
        assertEquals(Sha256.hex("body of one"), digest.with(bytes(" of one")));
    }

    @Test
    void isOfAllOfTheBodyHoweverMuchWasRead() throws IOException {
        try (InputStream body = digest.watch(new ByteArrayInputStream(bytes("body")))) {
            assertEquals('b', body.read());
            assertEquals(Sha256.hex("body"), digest.with(new byte[0]));
        }
    }

    /** A server's body, unlike bytes in memory, cannot be read any more once it is closed. */
    @Test
    void isOfAllOfABodyThatCannotBeRead() {
        String malformed = "}" + " ".repeat(100_000) + "end";
        InputStream body = digest.watch(new BufferedInputStream(new ByteArrayInputStream(bytes(malformed))));
        assertThrows(RequestRefused.class, () -> JsonTree.read(body));
        assertEquals(Sha256.hex(malformed + " of one"), digest.with(bytes(" of one")));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
