package uk.gov.education.ecf.providerapi;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Gives the published description, an OpenAPI 3.1 document. */
public final class ProviderApi {

    /** Where it lies on the class path. */
    public static final String RESOURCE = "/uk/gov/education/ecf/providerapi/openapi.json";

    private ProviderApi() {}

    /** A copy of its own for every caller; names the token URL of the local stack, which a running gateway replaces. */
    public static ObjectNode description() {
        try (InputStream document = ProviderApi.class.getResourceAsStream(RESOURCE)) {
            if (document == null) {
                throw new IllegalStateException("the build has not written " + RESOURCE);
            }
            return (ObjectNode) new ObjectMapper().readTree(document);
        } catch (IOException e) {
            throw new UncheckedIOException(RESOURCE + " cannot be read", e);
        }
    }
}
