package uk.gov.education.ecf.gateway.reference.pages;

import io.quarkus.qute.RawString;
import java.util.regex.Pattern;

/** Plain sentences, in which {@code `code`} and {@code [links](address)} are all that is more than text. */
public record Prose(String text) {

    private static final Pattern CODE = Pattern.compile("`([^`]+)`");
    private static final Pattern LINK = Pattern.compile("\\[([^\\]]+)]\\((/[^)\\s]*|https?://[^)\\s]+)\\)");

    /** For a page. */
    public RawString html() {
        String escaped = text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
        String linked = LINK.matcher(escaped).replaceAll("<a class=\"govuk-link\" href=\"$2\">$1</a>");
        return new RawString(CODE.matcher(linked).replaceAll("<code>$1</code>"));
    }
}
