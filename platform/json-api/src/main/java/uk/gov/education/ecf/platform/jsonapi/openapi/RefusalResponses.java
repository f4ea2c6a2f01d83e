package uk.gov.education.ecf.platform.jsonapi.openapi;

import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Which refusals an operation may give, by its kind. */
final class RefusalResponses {

    /** What Quarkus says of answers that an operation does not declare itself. */
    private static final Set<String> OF_QUARKUS = Set.of("Bad Request", "Not Authorized", "Not Allowed");

    private final Schema refusals;
    private final Schema denial;

    RefusalResponses(Schema refusals, Schema denial) {
        this.refusals = refusals;
        this.denial = denial;
    }

    void tell(Endpoint endpoint) {
        add(endpoint, "400", refused("The address, a parameter or the body cannot be read; nothing was changed."));
        add(
                endpoint,
                "401",
                denied("No token, or one that is not valid (any more).")
                        .addHeader("WWW-Authenticate", header("Bearer")));
        add(
                endpoint,
                "403",
                refused(
                        endpoint.isForProviders()
                                ? "The token is not a lead provider's: it lacks the role lead-provider or the claim lead_provider_id."
                                : "The token lacks the role dfe."));
        if (endpoint.namesSomething()) {
            add(endpoint, "404", denied("Nothing is there under that address that the caller may see."));
        }
        if (endpoint.isProviderChanges()) {
            add(
                    endpoint,
                    "410",
                    refused("The position is of changes that are not known here: read the whole list anew."));
        }
        if (endpoint.hasBody()) {
            add(endpoint, "413", refused("The body is larger than this address takes."));
            add(
                    endpoint,
                    "415",
                    refused("The body is of another media type or character set than this address takes."));
        }
        if (endpoint.hasJsonBody() || endpoint.isProviderWrite()) {
            judged(endpoint);
        }
        if (endpoint.isForProviders()) {
            add(endpoint, "429", limited());
        }
        add(
                endpoint,
                "default",
                refused("Any other refusal or fault, such as a 405 with the header Allow, or a 503 with Retry-After."));
    }

    private void judged(Endpoint endpoint) {
        add(endpoint, "422", refused("Nothing was changed; everything that is wrong, attribute by attribute."));
        if (!endpoint.isForProviders()) {
            add(endpoint, "409", refused("The present state forbids it; nothing was changed."));
        }
    }

    /** What the operation declares stays; a status that it only names gets the body that such answers have. */
    private static void add(Endpoint endpoint, String status, APIResponse refusal) {
        APIResponse declared = endpoint.responses().getAPIResponse(status);
        if (declared == null) {
            endpoint.responses().addAPIResponse(status, refusal);
        } else if (declared.getRef() == null && declared.getContent() == null) {
            declared.setContent(refusal.getContent());
            if (OF_QUARKUS.contains(declared.getDescription())) {
                declared.setDescription(refusal.getDescription());
            }
        }
    }

    private APIResponse refused(String description) {
        return OASFactory.createAPIResponse().description(description).content(Schemas.jsonApi(refusals));
    }

    /** The limits are the gateway's; whoever reads this asks through it. */
    private APIResponse limited() {
        return refused(
                        "The provider has made more requests than it may, lately or at once, or takes as many whole lists as it may. Nothing was done.")
                .addHeader("Retry-After", header("Seconds after which one more may come."))
                .addHeader(
                        "RateLimit-Limit",
                        header("Requests that the provider may make in the time that RateLimit-Policy names."))
                .addHeader("RateLimit-Remaining", header("How many of them may come at once. On every answer."))
                .addHeader("RateLimit-Reset", header("Seconds until one more may come than that. On every answer."))
                .addHeader("RateLimit-Policy", header("The limit and its time in seconds, such as 1000;w=300."));
    }

    private APIResponse denied(String description) {
        return OASFactory.createAPIResponse().description(description).content(Schemas.jsonApi(denial));
    }

    private static Header header(String description) {
        return OASFactory.createHeader().description(description).schema(Schemas.text());
    }
}
