package uk.gov.education.ecf.participants.deferral;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.junit.jupiter.api.Test;
import uk.gov.education.ecf.participants.model.StateReason;
import uk.gov.education.ecf.participants.model.TrainingStatus;

class DeferralBodyTest {

    @Test
    void theReasonsThatAreDescribedAreThoseThatAreTaken() throws NoSuchMethodException {
        Schema described = DeferralBody.class.getDeclaredMethod("reason").getAnnotation(Schema.class);
        assertEquals(
                Stream.of(StateReason.values())
                        .filter(reason -> reason.explains(TrainingStatus.DEFERRED))
                        .map(StateReason::wireName)
                        .toList(),
                List.of(described.enumeration()));
    }
}
