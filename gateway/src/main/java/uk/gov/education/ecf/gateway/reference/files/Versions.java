package uk.gov.education.ecf.gateway.reference.files;

import uk.gov.education.ecf.platform.values.Sha256;

/** Names bytes by what they are. */
final class Versions {

    private static final int LENGTH = 8;

    private Versions() {}

    static String of(byte[] bytes) {
        return Sha256.hex(bytes, LENGTH);
    }
}
