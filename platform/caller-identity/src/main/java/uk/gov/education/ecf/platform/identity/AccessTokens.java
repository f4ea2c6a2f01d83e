package uk.gov.education.ecf.platform.identity;

import io.quarkus.security.identity.SecurityIdentity;
import java.util.regex.Pattern;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** What can be an access token, and what is none although the issuer signed it. */
final class AccessTokens {

    /** A signed token in its compact form; whatever else follows the scheme needs no key to be refused. */
    private static final Pattern BEARER =
            Pattern.compile("Bearer +[\\w-]+\\.[\\w-]+\\.[\\w-]+ *", Pattern.CASE_INSENSITIVE);

    private static final String TYPE = "typ";
    private static final String ACCESS = "Bearer";

    private AccessTokens() {}

    static boolean mayBeIn(String authorization) {
        return authorization != null && BEARER.matcher(authorization).matches();
    }

    /** Refresh, identity and logout tokens carry the same signature and say what they are. */
    static boolean isOne(SecurityIdentity identity) {
        return identity.getPrincipal() instanceof JsonWebToken token
                && (!token.containsClaim(TYPE) || ACCESS.equals(String.valueOf((Object) token.getClaim(TYPE))));
    }
}
