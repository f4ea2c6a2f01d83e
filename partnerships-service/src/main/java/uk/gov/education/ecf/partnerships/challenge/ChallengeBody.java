package uk.gov.education.ecf.partnerships.challenge;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.gov.education.ecf.partnerships.Refusals;
import uk.gov.education.ecf.partnerships.model.ChallengeReason;
import uk.gov.education.ecf.partnerships.model.Refusal;

record ChallengeBody(
        @Schema(
                        required = true,
                        enumeration = {"another_provider", "not_confirmed", "do_not_recognise", "no_ects", "mistake"})
                String reason) {

    ChallengeReason describes() {
        return ChallengeReason.of(reason)
                .orElseThrow(() -> Refusals.refused(List.of(Refusal.CHALLENGE_REASON_INVALID)));
    }
}
