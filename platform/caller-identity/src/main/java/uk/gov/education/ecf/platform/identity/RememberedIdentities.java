package uk.gov.education.ecf.platform.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Verified identities by their {@code Authorization} header, for a minute at most and never beyond the token's expiry. */
@ApplicationScoped
class RememberedIdentities {

    private static final int MOST = 1000;

    /** Not the request's clock: a request that travels in time must not revive a token. */
    private final Clock clock = Clock.systemUTC();

    private final Cache<String, SecurityIdentity> byHeader = Caffeine.newBuilder()
            .maximumSize(MOST)
            .expireAfterWrite(Duration.ofMinutes(1))
            .build();

    Optional<SecurityIdentity> of(String header) {
        return Optional.ofNullable(header).map(byHeader::getIfPresent).filter(this::isLive);
    }

    void remember(String header, SecurityIdentity identity) {
        if (header != null && identity != null && !identity.isAnonymous()) {
            byHeader.put(header, TokenClaims.withoutItsRequest(identity));
        }
    }

    private boolean isLive(SecurityIdentity identity) {
        return identity.getPrincipal() instanceof JsonWebToken token
                && token.getExpirationTime() > clock.instant().getEpochSecond();
    }
}
