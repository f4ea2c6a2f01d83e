package uk.gov.education.ecf.platform.jsonapi.body;

import io.smallrye.common.vertx.ContextLocals;
import io.smallrye.common.vertx.VertxContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.Optional;
import uk.gov.education.ecf.platform.values.Sha256;

/** Of the body of the request at hand, taken while it is read: it is there only once. */
public final class BodyDigest {

    private static final String LOCAL = "ecf.body-digest";

    private final MessageDigest digest = Sha256.digest();
    private InputStream body = InputStream.nullInputStream();

    BodyDigest() {}

    /** For the request at hand, before its body is read. */
    public static BodyDigest begin() {
        BodyDigest asked = new BodyDigest();
        ContextLocals.put(LOCAL, asked);
        return asked;
    }

    /** The body, to be read instead of it. */
    static InputStream watching(InputStream body) {
        Optional<BodyDigest> asked = VertxContext.isOnDuplicatedContext() ? ContextLocals.get(LOCAL) : Optional.empty();
        return asked.map(digest -> digest.watch(body)).orElse(body);
    }

    /** In hexadecimal digits, of all of the body and what belongs to it. Reads what nobody has read of it. */
    public String with(byte[] more) {
        readToItsEnd();
        return Sha256.hex(digest, more);
    }

    private void readToItsEnd() {
        try {
            body.transferTo(OutputStream.nullOutputStream());
            body = InputStream.nullInputStream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    InputStream watch(InputStream arriving) {
        body = new DigestInputStream(arriving, digest);
        return body;
    }
}
