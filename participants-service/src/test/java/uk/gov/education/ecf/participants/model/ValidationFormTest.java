package uk.gov.education.ecf.participants.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.gov.education.ecf.platform.refusals.Refusal;

class ValidationFormTest {

    @Test
    void noReasonIsTheReasonNone() {
        Validation answer = new ValidationForm("32-044", "eligible", null, LocalDate.of(2024, 9, 1))
                .judge()
                .value();

        assertEquals(
                new Validation(
                        EligibilityStatus.ELIGIBLE,
                        EligibilityReason.NONE,
                        new TeacherReferenceNumber("0032044"),
                        LocalDate.of(2024, 9, 1)),
                answer);
    }

    @ParameterizedTest
    @EnumSource(EligibilityReason.class)
    void everyReasonCanHoldSomeoneBackAndOnlyNoneGoesWithEligible(EligibilityReason reason) {
        assertEquals(List.of(), refusals(null, "ineligible", reason.wireName()));
        assertEquals(List.of(), refusals(null, "manual_check", reason.wireName()));
        assertEquals(
                reason == EligibilityReason.NONE ? List.of() : List.of(ParticipantRefusals.REASON_CONTRADICTS_STATUS),
                refusals(null, "eligible", reason.wireName()));
    }

    @Test
    void anythingElseIsRefused() {
        assertEquals(List.of(ParticipantRefusals.STATUS_INVALID), refusals("1234567", null, "none"));
        assertEquals(List.of(ParticipantRefusals.STATUS_INVALID), refusals("1234567", "matched", "none"));
        assertEquals(List.of(ParticipantRefusals.REASON_INVALID), refusals("1234567", "ineligible", "because"));
        assertEquals(List.of(ParticipantRefusals.TRN_INVALID), refusals("12", "eligible", "none"));
    }

    private static List<Refusal> refusals(String number, String status, String reason) {
        return new ValidationForm(number, status, reason, null).judge().refusals();
    }
}
