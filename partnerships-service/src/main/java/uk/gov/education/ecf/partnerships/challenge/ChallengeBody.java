package uk.gov.education.ecf.partnerships.challenge;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.gov.education.ecf.partnerships.model.ChallengeReason;
import uk.gov.education.ecf.partnerships.model.PartnershipRefusals;
import uk.gov.education.ecf.platform.jsonapi.body.InternalRequest;
import uk.gov.education.ecf.platform.refusals.Judged;
import uk.gov.education.ecf.platform.values.Word;

@InternalRequest
record ChallengeBody(@Schema(required = true, implementation = ChallengeReason.class) String reason) {

    Judged<ChallengeReason> describes() {
        return Judged.ofOptional(Word.of(ChallengeReason.class, reason), PartnershipRefusals.CHALLENGE_REASON_INVALID);
    }
}
