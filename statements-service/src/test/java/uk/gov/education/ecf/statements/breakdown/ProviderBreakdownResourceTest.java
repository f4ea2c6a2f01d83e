package uk.gov.education.ecf.statements.breakdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import uk.gov.education.ecf.contracts.id.StatementId;

class ProviderBreakdownResourceTest {

    @Test
    void whereItIsNotOfferedNothingIsLookedUpAndNothingIsThere() {
        var off = new ProviderBreakdownResource(null, null, () -> false);
        assertEquals(404, off.show(StatementId.random()).await().indefinitely().getStatus());
    }
}
