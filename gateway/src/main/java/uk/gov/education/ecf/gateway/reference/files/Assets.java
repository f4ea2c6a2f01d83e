package uk.gov.education.ecf.gateway.reference.files;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Styles, fonts and pictures of the site: what pages ask for, and what these files ask for in turn. Addresses name the bytes. */
@Singleton
public final class Assets {

    private static final String GOVUK = "/site/govuk/";
    private static final Pattern ASKED_FOR = Pattern.compile("url\\(\"?/(assets/[^\")?#]+)[^)]*\\)");

    private static final Map<String, String> MEDIA_TYPES = Map.of(
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "woff2", "font/woff2",
            "woff", "font/woff",
            "svg", "image/svg+xml",
            "png", "image/png",
            "ico", "image/x-icon");

    private final Map<String, ShownFile> files = new LinkedHashMap<>();
    private final Map<String, String> addresses = new LinkedHashMap<>();

    Assets() {
        add("govuk.css", stylesheet(read(GOVUK + "govuk-frontend.min.css")));
        add("favicon.svg", read(GOVUK + "assets/rebrand/images/favicon.svg"));
        add("site.css", read("/reference/site.css"));
        add("swagger-ui.css", read("/site/swagger-ui/swagger-ui.css"));
        add("swagger-ui.js", read("/site/swagger-ui/swagger-ui-bundle.js"));
        add("try.js", read("/reference/try.js"));
    }

    /** By address. */
    public Map<String, ShownFile> files() {
        return Map.copyOf(files);
    }

    /** @throws IllegalArgumentException for a file that the site does not have */
    public String addressOf(String name) {
        String address = addresses.get(name);
        if (address == null) {
            throw new IllegalArgumentException("the site has no file " + name);
        }
        return address;
    }

    private String add(String name, byte[] bytes) {
        String address = "/assets/" + Versions.of(bytes) + "/" + name;
        files.put(address, ShownFile.lasting(MEDIA_TYPES.get(name.substring(name.lastIndexOf('.') + 1)), bytes));
        addresses.put(name, address);
        return address;
    }

    /** Its fonts and pictures get addresses of this site. */
    private byte[] stylesheet(byte[] original) {
        Matcher asked = ASKED_FOR.matcher(new String(original, StandardCharsets.UTF_8));
        return asked.replaceAll(found -> {
                    String file = found.group(1);
                    return "url(" + add(file.substring(file.lastIndexOf('/') + 1), read(GOVUK + file)) + ")";
                })
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] read(String resource) {
        try (InputStream file = Assets.class.getResourceAsStream(resource)) {
            if (file == null) {
                throw new IllegalStateException(resource + " is not on the class path");
            }
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }
}
