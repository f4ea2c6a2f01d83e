package uk.gov.education.ecf.platform.documents.listing;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The list document, {@code data} first, around finished resource objects. */
final class ListBody {

    private static final byte[] OPENING = "{\"data\":[".getBytes(StandardCharsets.US_ASCII);
    private static final int LENGTH_OF_LINKS = 2048;

    private ListBody() {}

    /**
     * @param next     the link to the page behind, percent-encoded; null if none
     * @param previous likewise
     * @param changes  likewise, never null
     */
    static byte[] of(List<String> resources, String next, String previous, String changes) {
        int length = LENGTH_OF_LINKS;
        for (String resource : resources) {
            length += resource.length() + 1;
        }
        ByteArrayOutputStream body = new ByteArrayOutputStream(length);
        body.writeBytes(OPENING);
        for (int i = 0; i < resources.size(); i++) {
            if (i > 0) {
                body.write(',');
            }
            body.writeBytes(resources.get(i).getBytes(StandardCharsets.UTF_8));
        }
        String links = "],\"links\":{\"next\":" + quoted(next) + ",\"prev\":" + quoted(previous) + ",\"changes\":"
                + quoted(changes) + "}}";
        body.writeBytes(links.getBytes(StandardCharsets.US_ASCII));
        return body.toByteArray();
    }

    private static String quoted(String link) {
        return link == null ? "null" : '"' + link + '"';
    }
}
