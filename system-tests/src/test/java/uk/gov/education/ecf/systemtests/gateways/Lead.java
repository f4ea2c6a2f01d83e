package uk.gov.education.ecf.systemtests.gateways;

import static uk.gov.education.ecf.suite.services.SuiteService.DECLARATIONS;
import static uk.gov.education.ecf.suite.services.SuiteService.GATEWAY;
import static uk.gov.education.ecf.suite.services.SuiteService.PARTNERSHIPS;
import static uk.gov.education.ecf.suite.services.SuiteService.STATEMENTS;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import uk.gov.education.ecf.suite.api.Answer;
import uk.gov.education.ecf.suite.api.Caller;
import uk.gov.education.ecf.suite.sandbox.SandboxProvider;

/**
 * A lead provider that has something to work with: two delivery partners, a school, and a statement that stays open.
 *
 * @param partner with whom it works at first
 * @param otherPartner with whom it may work instead
 * @param school where it has a partnership
 */
public record Lead(SandboxProvider provider, String partner, String otherPartner, String school) {

    public static final int COHORT = 2025;

    private static final AtomicInteger NEXT_URN = new AtomicInteger(2_300_000);

    public static Lead of(SandboxProvider provider, Caller client, Caller department) {
        Lead lead = new Lead(provider, partner(provider, department), partner(provider, department), newId());
        putSchool(lead.school, department);
        schedule(provider, department);
        lead.confirm(lead.school, client).orFail();
        // a provider sees its own write in whichever service answers: participants-service has heard of it now
        client.get(GATEWAY, "/api/v3/participants/ecf?page%5Bper_page%5D=1").orFail();
        return lead;
    }

    /** With a cohort of its own; the answer names the events that tell of it. */
    static Answer putSchool(String school, Caller department) {
        String urn = "" + NEXT_URN.getAndIncrement();
        department
                .put(
                        PARTNERSHIPS,
                        "/internal/v1/schools/" + school,
                        Map.of("urn", urn, "name", "School of Pairs " + urn, "eligible_for_funding", true))
                .orFail();
        return department
                .put(
                        PARTNERSHIPS,
                        "/internal/v1/schools/" + school + "/cohorts/" + COHORT,
                        Map.of("induction_programme_choice", "provider_led"))
                .orFail();
    }

    Answer confirm(String otherSchool, Caller client) {
        return client.postAttributes(
                "/api/v3/partnerships/ecf",
                "ecf-partnership",
                Map.of("cohort", COHORT, "school_id", otherSchool, "delivery_partner_id", partner));
    }

    public String clientId() {
        return provider.clientId();
    }

    private static String partner(SandboxProvider provider, Caller department) {
        String partner = newId();
        department
                .put(
                        PARTNERSHIPS,
                        "/internal/v1/delivery-partners/" + partner,
                        Map.of("name", "Hub of Pairs " + partner))
                .orFail();
        department
                .put(
                        PARTNERSHIPS,
                        "/internal/v1/lead-providers/" + provider.id() + "/cohorts/" + COHORT + "/delivery-partners/"
                                + partner)
                .orFail();
        return partner;
    }

    /** Whatever other journeys have paid, something can be declared: the same statement every time. */
    private static void schedule(SandboxProvider provider, Caller department) {
        String id = "statement of pairs for " + provider;
        Answer scheduled = department
                .put(
                        STATEMENTS,
                        "/internal/v1/statements/" + UUID.nameUUIDFromBytes(id.getBytes(StandardCharsets.UTF_8)),
                        Map.of(
                                "lead_provider_id",
                                provider.id(),
                                "cohort",
                                COHORT,
                                "month",
                                "December",
                                "year",
                                2039,
                                "cut_off_date",
                                "2039-11-30",
                                "payment_date",
                                "2039-12-25",
                                "output_fee",
                                true))
                .orFail();
        // answered, with whatever, when declarations-service has heard of it
        department
                .awaiting(scheduled.announced())
                .get(DECLARATIONS, "/internal/v1/declarations/" + newId() + "/history");
    }

    private static String newId() {
        return UUID.randomUUID().toString();
    }
}
