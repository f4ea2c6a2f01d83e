package uk.gov.education.ecf.partnerships.schools;

import uk.gov.education.ecf.partnerships.model.InductionTutor;
import uk.gov.education.ecf.partnerships.model.PlainText;
import uk.gov.education.ecf.partnerships.model.SchoolDetails;

/** Eligible for funding and not limited to school-led training unless the body says otherwise. */
record SchoolBody(
        String urn, String name, Boolean eligibleForFunding, Boolean schoolLedOnly, TutorBody inductionTutor, String contactEmail) {

    record TutorBody(String name, String email) {

        InductionTutor describes() {
            return new InductionTutor(PlainText.of(name), PlainText.of(email));
        }
    }

    SchoolDetails describes() {
        InductionTutor tutor = inductionTutor == null ? null : inductionTutor.describes();
        return new SchoolDetails(PlainText.of(urn), PlainText.of(name), !Boolean.FALSE.equals(eligibleForFunding),
                Boolean.TRUE.equals(schoolLedOnly), tutor, PlainText.of(contactEmail));
    }
}
