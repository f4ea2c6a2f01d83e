package uk.gov.education.ecf.platform.identity;

import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Not ready before the keys of the token issuer are known: until then every request that needs a token is a 503. */
@Readiness
class TokenIssuerCheck implements HealthCheck {

    @Inject
    TokenIssuer issuer;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("token issuer")
                .status(issuer.isKnown())
                .build();
    }
}
