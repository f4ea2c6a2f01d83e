package uk.gov.education.ecf.platform.jsonapi.openapi;

import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/** Every operation wants a bearer token. */
final class Tokens {

    private Tokens() {}

    /** By the scheme that the document has, for instance the issuer's OpenID Connect; else a plain bearer one is added. */
    static void require(OpenAPI api) {
        Map<String, SecurityScheme> schemes = api.getComponents().getSecuritySchemes();
        if (schemes == null || schemes.isEmpty()) {
            api.getComponents()
                    .addSecurityScheme(
                            "bearer",
                            OASFactory.createSecurityScheme()
                                    .type(SecurityScheme.Type.HTTP)
                                    .scheme("bearer")
                                    .bearerFormat("JWT")
                                    .description("A token of the service's issuer"));
        }
        if (api.getSecurity() == null || api.getSecurity().isEmpty()) {
            String scheme =
                    api.getComponents().getSecuritySchemes().keySet().iterator().next();
            api.addSecurityRequirement(OASFactory.createSecurityRequirement().addScheme(scheme));
        }
    }
}
