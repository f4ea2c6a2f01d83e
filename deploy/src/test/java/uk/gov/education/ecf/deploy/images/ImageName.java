package uk.gov.education.ecf.deploy.images;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An image as somebody names it.
 *
 * @param name registry and path, without a tag
 * @param tag empty where there is none
 * @param digest empty where there is none
 */
public record ImageName(String name, String tag, String digest) {

    private static final Pattern FORM = Pattern.compile(
            "(?<name>[a-z0-9.-]+(:[0-9]+)?(/[a-z0-9._-]+)*?)(:(?<tag>[A-Za-z0-9_][A-Za-z0-9._-]*))?(@sha256:(?<digest>[0-9a-f]{64}))?");

    private static final Pattern VERSION = Pattern.compile("v?[0-9]+(\\.[0-9]+)+([-_+].*)?");
    private static final Pattern RELEASE = Pattern.compile("v?[0-9]+([-_.+].*)?");

    /** What is no name of an image is one without tag and digest. */
    public static ImageName of(String written) {
        Matcher parts = FORM.matcher(written);
        return parts.matches()
                ? new ImageName(parts.group("name"), orEmpty(parts.group("tag")), orEmpty(parts.group("digest")))
                : new ImageName(written, "", "");
    }

    private static String orEmpty(String part) {
        return part == null ? "" : part;
    }

    /** Whether it is the same tomorrow, but for a new build of the same version: a digest, or a version of two numbers at least. */
    public boolean isPinned() {
        return !digest.isEmpty() || VERSION.matcher(tag).matches();
    }

    /**
     * Whether another image may be built on it: a release of one number will do, so that each build takes in what has been mended in it;
     * what is built has a version of its own.
     */
    public boolean isBase() {
        return !digest.isEmpty() || RELEASE.matcher(tag).matches();
    }

    @Override
    public String toString() {
        return name + (tag.isEmpty() ? "" : ":" + tag) + (digest.isEmpty() ? "" : "@sha256:" + digest);
    }
}
