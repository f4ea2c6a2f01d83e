package uk.gov.education.ecf.platform.identity;

import io.quarkus.security.identity.SecurityIdentity;
import java.util.Optional;
import org.eclipse.microprofile.jwt.JsonWebToken;
import uk.gov.education.ecf.contracts.id.LeadProviderId;

/** What the suite reads from a verified token. */
public final class TokenClaims {

    private static final String LEAD_PROVIDER = "lead_provider_id";
    private static final String LEAD_PROVIDER_ROLE = "lead-provider";

    private TokenClaims() {}

    /** The lead provider the identity speaks for; empty unless it has both the role and a well-formed claim. */
    public static Optional<LeadProviderId> leadProvider(SecurityIdentity identity) {
        if (!identity.hasRole(LEAD_PROVIDER_ROLE) || !(identity.getPrincipal() instanceof JsonWebToken token)) {
            return Optional.empty();
        }
        Object claim = token.getClaim(LEAD_PROVIDER);
        return claim == null ? Optional.empty() : LeadProviderId.parse(claim.toString());
    }
}
