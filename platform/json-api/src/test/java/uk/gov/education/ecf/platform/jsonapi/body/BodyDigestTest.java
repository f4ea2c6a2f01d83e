package uk.gov.education.ecf.platform.jsonapi.body;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
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

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
