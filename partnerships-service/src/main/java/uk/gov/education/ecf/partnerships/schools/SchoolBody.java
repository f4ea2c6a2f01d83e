package uk.gov.education.ecf.partnerships.schools;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.gov.education.ecf.partnerships.Refusals;
import uk.gov.education.ecf.partnerships.model.InductionTutor;
import uk.gov.education.ecf.partnerships.model.PlainText;
import uk.gov.education.ecf.partnerships.model.RecordedText;
import uk.gov.education.ecf.partnerships.model.Refusal;
import uk.gov.education.ecf.partnerships.model.SchoolDetails;

/** Not limited to school-led training unless the body says otherwise; whether there is funding must be said, for money follows from it. */
record SchoolBody(
        @Schema(required = true) String urn,
        @Schema(required = true) String name,
        @Schema(required = true) Boolean eligibleForFunding,
        Boolean schoolLedOnly,
        TutorBody inductionTutor,
        String contactEmail) {

    record TutorBody(String name, String email) {

        InductionTutor describes() {
            return new InductionTutor(PlainText.of(name), PlainText.of(email));
        }
    }

    SchoolDetails describes() {
        InductionTutor tutor = inductionTutor == null ? null : inductionTutor.describes();
        SchoolDetails details = new SchoolDetails(
                PlainText.of(urn),
                PlainText.of(name),
                Boolean.TRUE.equals(eligibleForFunding),
                Boolean.TRUE.equals(schoolLedOnly),
                tutor,
                PlainText.of(contactEmail));
        Refusals.refuse(refusals(details));
        return details;
    }

    private List<Refusal> refusals(SchoolDetails details) {
        List<Refusal> refusals = new ArrayList<>(RecordedText.refusals(details));
        if (eligibleForFunding == null) {
            refusals.add(Refusal.ELIGIBLE_FOR_FUNDING_MISSING);
        }
        return refusals;
    }
}
