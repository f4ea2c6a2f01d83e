package uk.gov.education.ecf.platform.jsonapi.openapi;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** The tag of the provider API's answers, that saves reading them again. */
final class ConditionalReads {

    private ConditionalReads() {}

    static void tell(Endpoint endpoint) {
        APIResponse success = endpoint.responses().getAPIResponse("200");
        if (endpoint.isProviderRead() && success != null && success.getRef() == null) {
            conditional(endpoint, success);
        }
    }

    private static void conditional(Endpoint endpoint, APIResponse success) {
        if (success.getHeaders() == null || !success.getHeaders().containsKey("ETag")) {
            success.addHeader("ETag", tag());
        }
        if (endpoint.responses().getAPIResponse("304") == null) {
            endpoint.responses()
                    .addAPIResponse(
                            "304",
                            OASFactory.createAPIResponse()
                                    .description("Nothing differs from the answer with the tag in If-None-Match.")
                                    .addHeader("ETag", tag()));
        }
        endpoint.addParameter(OASFactory.createParameter()
                .name("If-None-Match")
                .in(Parameter.In.HEADER)
                .schema(Schemas.text())
                .description("The ETag of an earlier answer: 304 without a body when it would read the same."));
    }

    private static Header tag() {
        return OASFactory.createHeader()
                .description("Changes when the body does; quotes are part of it")
                .schema(Schemas.text());
    }
}
