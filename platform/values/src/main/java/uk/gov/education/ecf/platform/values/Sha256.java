package uk.gov.education.ecf.platform.values;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 digests, in hexadecimal digits of lower case. */
public final class Sha256 {

    private Sha256() {}

    /** The digest of a text in UTF-8, all 64 digits of it. */
    public static String hex(String text) {
        return HexFormat.of().formatHex(digest().digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** @param most so many bytes from its beginning, two digits each: enough to tell apart what nobody tries to make look alike */
    public static String hex(byte[] bytes, int most) {
        return HexFormat.of().formatHex(digest().digest(bytes), 0, most);
    }

    /** The digest of what was fed to that one and more behind it; that one may be asked or fed again. */
    public static String hex(MessageDigest fed, byte[] more) {
        try {
            MessageDigest all = (MessageDigest) fed.clone();
            return HexFormat.of().formatHex(all.digest(more));
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("the SHA-256 of every Java platform can be copied", e);
        }
    }

    /** A digest of nothing yet, to be fed with what comes piece by piece. */
    public static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
