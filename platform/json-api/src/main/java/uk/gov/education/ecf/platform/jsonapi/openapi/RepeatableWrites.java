package uk.gov.education.ecf.platform.jsonapi.openapi;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** The key under which the provider API's changes may be sent again (rule W17). */
public final class RepeatableWrites {

    public static final String KEY = "Idempotency-Key";

    private static final int LONGEST = 255;

    private RepeatableWrites() {}

    static void tell(Endpoint endpoint) {
        APIResponse success = endpoint.responses().getAPIResponse("200");
        if (endpoint.isProviderWrite() && success != null && success.getRef() == null) {
            endpoint.addParameter(
                    OASFactory.createParameter()
                            .name(KEY)
                            .in(Parameter.In.HEADER)
                            .schema(Schemas.text().minLength(1).maxLength(LONGEST))
                            .description(
                                    "Of your choice, such as a UUID, and a new one for each change. Send the very same request again under it, "
                                            + "within 24 hours and as often as you like: it takes effect once, and each repeat is answered as the first was."));
            success.addHeader(
                    "Idempotency-Replayed",
                    OASFactory.createHeader()
                            .description("There when this is the answer to an earlier request with the same key")
                            .schema(OASFactory.createSchema()
                                    .addType(SchemaType.STRING)
                                    .addEnumeration("true")));
        }
    }
}
