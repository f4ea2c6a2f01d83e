package uk.gov.education.ecf.partnerships.schools;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.gov.education.ecf.partnerships.model.InductionTutor;
import uk.gov.education.ecf.partnerships.model.PartnershipRefusals;
import uk.gov.education.ecf.partnerships.model.PlainText;
import uk.gov.education.ecf.partnerships.model.RecordedText;
import uk.gov.education.ecf.partnerships.model.SchoolDetails;
import uk.gov.education.ecf.platform.jsonapi.body.InternalRequest;
import uk.gov.education.ecf.platform.refusals.Judged;
import uk.gov.education.ecf.platform.refusals.Refusals;

/** Not limited to school-led training unless the body says otherwise; whether there is funding must be said, for money follows from it. */
@InternalRequest
record SchoolBody(
        @Schema(required = true) String urn,
        @Schema(required = true) String name,
        @Schema(required = true) Boolean eligibleForFunding,
        Boolean schoolLedOnly,
        TutorBody inductionTutor,
        String contactEmail) {

    record TutorBody(@Schema(required = true) String name, @Schema(required = true) String email) {

        InductionTutor describes() {
            return new InductionTutor(PlainText.of(name), PlainText.of(email));
        }
    }

    Judged<SchoolDetails> describes() {
        SchoolDetails details = new SchoolDetails(
                PlainText.of(urn),
                PlainText.of(name),
                Boolean.TRUE.equals(eligibleForFunding),
                Boolean.TRUE.equals(schoolLedOnly),
                inductionTutor == null ? null : inductionTutor.describes(),
                PlainText.of(contactEmail));
        return new Refusals()
                .addAll(RecordedText.school(details).refusals())
                .addIf(eligibleForFunding == null, PartnershipRefusals.ELIGIBLE_FOR_FUNDING_MISSING)
                .otherwise(() -> details);
    }
}
