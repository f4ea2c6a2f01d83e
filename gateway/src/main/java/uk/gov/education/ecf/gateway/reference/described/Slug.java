package uk.gov.education.ecf.gateway.reference.described;

import java.util.Locale;

/** Names as parts of addresses. */
public final class Slug {

    private Slug() {}

    public static String of(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    }
}
