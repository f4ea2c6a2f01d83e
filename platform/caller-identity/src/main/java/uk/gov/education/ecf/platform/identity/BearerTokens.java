package uk.gov.education.ecf.platform.identity;

import io.quarkus.oidc.runtime.OidcAuthenticationMechanism;
import io.quarkus.oidc.runtime.OidcUtils;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpCredentialTransport;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;

/** OIDC bearer authentication that remembers verified identities and answers 401 with the API's body. */
@Alternative
@Priority(1)
@ApplicationScoped
public class BearerTokens implements HttpAuthenticationMechanism {

    @Inject
    OidcAuthenticationMechanism oidc;

    @Inject
    RememberedIdentities remembered;

    @Inject
    TokenIssuer issuer;

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext request, IdentityProviderManager providers) {
        String header = request.request().getHeader("Authorization");
        Optional<SecurityIdentity> known = remembered.of(header);
        return known.isPresent() ? Uni.createFrom().item(known.get()) : verify(header, request, providers);
    }

    /** Once the keys are known, whatever is wrong with a token is the token's fault, however the library says it. */
    private Uni<SecurityIdentity> verify(String header, RoutingContext request, IdentityProviderManager providers) {
        if (header != null && !issuer.isKnown()) {
            return Uni.createFrom().failure(new AuthenticationFailedException(new IssuerAway()));
        }
        if (!AccessTokens.mayBeIn(header)) {
            return Uni.createFrom().nullItem();
        }
        request.put(OidcUtils.TENANT_ID_ATTRIBUTE, OidcUtils.DEFAULT_TENANT_ID); // whatever cookies say
        return Uni.createFrom()
                .deferred(() -> oidc.authenticate(request, providers))
                .onItem()
                .ifNull()
                .failWith(BearerTokens::noAccessToken)
                .map(BearerTokens::accessToken)
                .map(TokenClaims::read)
                .onFailure()
                .transform(failure -> noAccessToken())
                .invoke(identity -> remembered.remember(header, identity));
    }

    private static SecurityIdentity accessToken(SecurityIdentity identity) {
        if (!AccessTokens.isOne(identity)) {
            throw noAccessToken();
        }
        return identity;
    }

    private static AuthenticationFailedException noAccessToken() {
        return new AuthenticationFailedException("no valid access token");
    }

    @Override
    public Uni<Boolean> sendChallenge(RoutingContext request) {
        return Uni.createFrom().item(() -> {
            Denials.unauthorised(request);
            return true;
        });
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext request) {
        return oidc.getChallenge(request);
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return oidc.getCredentialTypes();
    }

    @Override
    public Uni<HttpCredentialTransport> getCredentialTransport(RoutingContext request) {
        return oidc.getCredentialTransport(request);
    }
}
