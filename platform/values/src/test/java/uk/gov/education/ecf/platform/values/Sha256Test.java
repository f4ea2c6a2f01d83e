package uk.gov.education.ecf.platform.values;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.junit.jupiter.api.Test;

/** By the example of FIPS 180-4, "abc". */
class Sha256Test {

    private static final String ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @Test
    void aTextIsDigestedInUtf8() {
        assertEquals(ABC, Sha256.hex("abc"));
        assertEquals("4a99557e4033c3539de2eb65472017cad5f9557f7a0625a09f1c3f6e2ba69c4c", Sha256.hex("\u00e9"));
    }

    @Test
    void bytesAreDigestedAsFarAsAskedFor() {
        byte[] bytes = "abc".getBytes(StandardCharsets.US_ASCII);
        assertEquals(ABC, Sha256.hex(bytes, 32));
        assertEquals("ba7816bf8f01cfea", Sha256.hex(bytes, 8));
    }

    @Test
    void piecesAreDigestedAsTheirWhole() {
        MessageDigest digest = Sha256.digest();
        digest.update((byte) 'a');
        assertEquals(ABC, Sha256.hex(digest, "bc".getBytes(StandardCharsets.US_ASCII)));
        digest.update("bc".getBytes(StandardCharsets.US_ASCII));
        assertEquals(ABC, Sha256.hex(digest, new byte[0]));
    }
}
