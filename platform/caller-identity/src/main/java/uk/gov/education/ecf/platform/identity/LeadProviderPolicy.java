package uk.gov.education.ecf.platform.identity;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.HttpSecurityPolicy;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;

/** Opens the provider API to tokens that speak for a lead provider: the role and the claim, both. */
@ApplicationScoped
public class LeadProviderPolicy implements HttpSecurityPolicy {

    @Override
    public String name() {
        return "lead-provider";
    }

    @Override
    public Uni<CheckResult> checkPermission(
            RoutingContext request, Uni<SecurityIdentity> identity, AuthorizationRequestContext context) {
        return identity.map(
                caller -> TokenClaims.leadProvider(caller).isPresent() ? CheckResult.PERMIT : CheckResult.DENY);
    }
}
