package uk.gov.education.ecf.platform.identity;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.ext.web.RoutingContext;
import java.util.Optional;
import org.eclipse.microprofile.jwt.JsonWebToken;
import uk.gov.education.ecf.contracts.id.LeadProviderId;

/** What the suite reads from a verified token. */
public final class TokenClaims {

    private static final String LEAD_PROVIDER = "lead_provider_id";
    private static final String LEAD_PROVIDER_ROLE = "lead-provider";

    private TokenClaims() {}

    /**
     * The lead provider the identity speaks for; empty unless its token, when it was verified, had both the role and a well-formed
     * claim.
     */
    public static Optional<LeadProviderId> leadProvider(SecurityIdentity identity) {
        return Optional.ofNullable(identity.getAttribute(LEAD_PROVIDER));
    }

    /** The lead provider that an authenticated request speaks for; empty for every other request. */
    public static Optional<LeadProviderId> leadProvider(RoutingContext request) {
        return request.user() instanceof QuarkusHttpUser user
                ? leadProvider(user.getSecurityIdentity())
                : Optional.empty();
    }

    /** The identity with its claims read: of a token that is remembered they are read once, not for every request. */
    static SecurityIdentity read(SecurityIdentity identity) {
        return claimed(identity)
                .<SecurityIdentity>map(provider -> QuarkusSecurityIdentity.builder(identity)
                        .addAttribute(LEAD_PROVIDER, provider)
                        .build())
                .orElse(identity);
    }

    /** The identity as its token alone makes it: among the attributes that it leaves behind is the request that it came with, body and all. */
    static SecurityIdentity withoutItsRequest(SecurityIdentity identity) {
        QuarkusSecurityIdentity.Builder rid = QuarkusSecurityIdentity.builder()
                .setPrincipal(identity.getPrincipal())
                .addRoles(identity.getRoles())
                .addCredentials(identity.getCredentials());
        leadProvider(identity).ifPresent(provider -> rid.addAttribute(LEAD_PROVIDER, provider));
        return rid.build();
    }

    private static Optional<LeadProviderId> claimed(SecurityIdentity identity) {
        if (!identity.hasRole(LEAD_PROVIDER_ROLE) || !(identity.getPrincipal() instanceof JsonWebToken token)) {
            return Optional.empty();
        }
        Object claim = token.getClaim(LEAD_PROVIDER);
        return claim == null ? Optional.empty() : LeadProviderId.parse(claim.toString());
    }
}
