package uk.gov.education.ecf.platform.identity;

import io.quarkus.security.ForbiddenException;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import uk.gov.education.ecf.contracts.id.LeadProviderId;

/** The caller of this request. */
@RequestScoped
public class Caller {

    @Inject
    SecurityIdentity identity;

    /**
     * The lead provider whose data this request may see and change; never null.
     *
     * @throws ForbiddenException when the token speaks for none (answered 403)
     */
    public LeadProviderId leadProviderId() {
        return TokenClaims.leadProvider(identity).orElseThrow(ForbiddenException::new);
    }
}
