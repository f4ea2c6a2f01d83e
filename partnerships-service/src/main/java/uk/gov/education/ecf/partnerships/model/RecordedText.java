package uk.gov.education.ecf.partnerships.model;

import static uk.gov.education.ecf.partnerships.model.PartnershipRefusals.CONTACT_EMAIL_INVALID;
import static uk.gov.education.ecf.partnerships.model.PartnershipRefusals.INDUCTION_TUTOR_INVALID;
import static uk.gov.education.ecf.partnerships.model.PartnershipRefusals.NAME_MISSING;
import static uk.gov.education.ecf.partnerships.model.PartnershipRefusals.NAME_TOO_LONG;
import static uk.gov.education.ecf.partnerships.model.PartnershipRefusals.URN_INVALID;

import uk.gov.education.ecf.platform.refusals.Judged;
import uk.gov.education.ecf.platform.refusals.Refusals;

/** Judges what DfE's staff record of organisations and schools. */
public final class RecordedText {

    private static final int LONGEST_URN = 20;

    private RecordedText() {}

    /** @param name as {@link PlainText} has it */
    public static Judged<String> name(String name) {
        return new Refusals()
                .addIf(PlainText.blank(name), NAME_MISSING)
                .addIf(PlainText.tooLong(name), NAME_TOO_LONG)
                .otherwise(() -> name);
    }

    public static Judged<SchoolDetails> school(SchoolDetails details) {
        String urn = details.urn();
        InductionTutor tutor = details.inductionTutor();
        String contact = details.contactEmail();
        return new Refusals()
                .addAll(name(details.name()).refusals())
                .addIf(PlainText.blank(urn) || urn.length() > LONGEST_URN, URN_INVALID)
                .addIf(tutor != null && !complete(tutor), INDUCTION_TUTOR_INVALID)
                .addIf(contact != null && !usable(contact), CONTACT_EMAIL_INVALID)
                .otherwise(() -> details);
    }

    private static boolean complete(InductionTutor tutor) {
        return !name(tutor.name()).isRefused() && usable(tutor.email());
    }

    static boolean usable(String email) {
        return PlainText.address(email) && !PlainText.tooLong(email);
    }
}
