package uk.gov.education.ecf.statements.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.gov.education.ecf.contracts.id.LeadProviderId;

class RecordedContractTest {

    private static final ProviderCohort OF = new ProviderCohort(LeadProviderId.random(), 2024);

    @Test
    void theFirstVersionIsOne() {
        assertEquals(
                1,
                RecordedContract.following(Optional.empty(), OF, aContractFor(250))
                        .version());
    }

    @Test
    void whatDiffersIsTheNextVersion() {
        RecordedContract third = new RecordedContract(OF, 3, aContractFor(250));
        assertEquals(
                new RecordedContract(OF, 4, aContractFor(251)),
                RecordedContract.following(Optional.of(third), OF, aContractFor(251)));
    }

    @Test
    void whatSaysTheSameIsNoNewVersion() {
        RecordedContract third = new RecordedContract(OF, 3, aContractFor(250));
        assertEquals(third, RecordedContract.following(Optional.of(third), OF, aContractFor(250)));
    }

    private static Contract aContractFor(int participants) {
        return new Contract(participants, BigDecimal.ZERO, null, null, false, List.of(), null);
    }
}
