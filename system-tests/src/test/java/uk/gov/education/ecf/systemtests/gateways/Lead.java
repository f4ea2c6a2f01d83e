package uk.gov.education.ecf.systemtests.gateways;

import static uk.gov.education.ecf.suite.services.SuiteService.DECLARATIONS;
import static uk.gov.education.ecf.suite.services.SuiteService.GATEWAY;

import java.util.UUID;
import uk.gov.education.ecf.suite.api.Caller;
import uk.gov.education.ecf.suite.sandbox.SandboxProvider;
import uk.gov.education.ecf.systemtests.polling.Office;

/**
 * A lead provider that has something to work with: two delivery partners, a school, and a statement that stays open.
 *
 * @param partner with whom it works at first
 * @param otherPartner with whom it may work instead
 * @param school where it has a partnership
 */
public record Lead(SandboxProvider provider, String partner, String otherPartner, String school) {

    /** When every service has heard of it all. */
    public static Lead of(SandboxProvider provider, Caller client, Caller department) {
        Office office = new Office(provider, client, department);
        Lead lead = new Lead(provider, office.deliveryPartner(), office.deliveryPartner(), office.school());
        // answered, with whatever, when declarations-service has heard of the statement
        department
                .awaiting(office.keepOpen().announced())
                .get(DECLARATIONS, "/internal/v1/declarations/" + UUID.randomUUID() + "/history");
        office.confirm(lead.school, lead.partner);
        // a provider sees its own write in whichever service answers: participants-service has heard of it now
        client.get(GATEWAY, "/api/v3/participants/ecf?page%5Bper_page%5D=1").orFail();
        return lead;
    }

    public String clientId() {
        return provider.clientId();
    }
}
