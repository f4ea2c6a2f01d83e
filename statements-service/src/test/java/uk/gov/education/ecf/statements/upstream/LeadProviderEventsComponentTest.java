package uk.gov.education.ecf.statements.upstream;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.gov.education.ecf.contracts.Topics;
import uk.gov.education.ecf.contracts.id.LeadProviderId;
import uk.gov.education.ecf.contracts.partnerships.LeadProviderEvent.LeadProviderRecorded;
import uk.gov.education.ecf.contracts.partnerships.LeadProviderSnapshot;
import uk.gov.education.ecf.platform.testkit.ComponentTest;
import uk.gov.education.ecf.platform.testkit.Eventually;
import uk.gov.education.ecf.platform.testkit.Upstreams;
import uk.gov.education.ecf.statements.fixtures.Declared;
import uk.gov.education.ecf.statements.fixtures.PlannedStatement;
import uk.gov.education.ecf.statements.fixtures.Stored;

@ComponentTest
class LeadProviderEventsComponentTest {

    private final LeadProviderId id = LeadProviderId.random();

    @Test
    void aLeadProviderIsRememberedAndFollowed() {
        Upstreams.publish(recorded("Aurora", true, 0));
        Eventually.verify(() -> assertEquals(Map.of("name", "Aurora", "vat_chargeable", true), known()));
        Upstreams.publish(recorded("Aurora Teaching", false, 1));
        Eventually.verify(() -> assertEquals(Map.of("name", "Aurora Teaching", "vat_chargeable", false), known()));
    }

    @Test
    void olderNewsNeverOverwritesNewer() {
        Upstreams.publish(recorded("Newer", true, 5));
        Upstreams.publish(recorded("Older", false, 4));
        Upstreams.publish(recorded("Repaired", false, 5));
        Eventually.verify(() -> assertEquals("Repaired", known().get("name")));
        Upstreams.publish(recorded("Oldest", true, 1));
        Upstreams.publish(recorded("Newest", true, 6));
        Eventually.verify(() -> assertEquals("Newest", known().get("name")));
    }

    @Test
    void whatCanNeverBeProcessedDoesNotHoldUpTheRest() {
        Declared declared = Declared.on(PlannedStatement.aStatement().scheduled());
        Upstreams.publishRaw(
                Topics.DECLARATIONS,
                declared.key(),
                "{}",
                Map.of(
                        "ce_id",
                        "7b0f8f0e-4c68-4b5c-8f59-3c1d1f0a1b2c",
                        "ce_type",
                        "declarations.declaration-became-eligible.v1"));
        Upstreams.publishRaw(
                Topics.DECLARATIONS,
                declared.key(),
                "{}",
                Map.of("ce_id", "7b0f8f0e-4c68-4b5c-8f59-3c1d1f0a1b2d", "ce_type", "declarations.declaration-sung.v1"));
        Upstreams.publish(declared.becameEligible());
        assertEquals("eligible", Stored.lineItem(declared).get("state"));
    }

    private LeadProviderRecorded recorded(String name, boolean vatChargeable, long version) {
        return new LeadProviderRecorded(new LeadProviderSnapshot(id, name, vatChargeable), version, Instant.now());
    }

    private Map<String, Object> known() {
        return Stored.DATABASE
                .rows("select name, vat_chargeable from known_lead_providers where id = ?", id.value())
                .stream()
                .findFirst()
                .orElse(Map.of());
    }
}
