package uk.gov.education.ecf.partnerships.model;

import java.util.ArrayList;
import java.util.List;

/** Judges what DfE's staff record of organisations and schools. */
public final class RecordedText {

    private static final int LONGEST_URN = 20;

    private RecordedText() {}

    public static List<Refusal> refusals(String name) {
        List<Refusal> refusals = new ArrayList<>();
        if (PlainText.blank(name)) {
            refusals.add(Refusal.NAME_MISSING);
        } else if (PlainText.tooLong(name)) {
            refusals.add(Refusal.NAME_TOO_LONG);
        }
        return refusals;
    }

    public static List<Refusal> refusals(SchoolDetails details) {
        List<Refusal> refusals = refusals(details.name());
        String urn = details.urn();
        if (PlainText.blank(urn) || urn.length() > LONGEST_URN) {
            refusals.add(Refusal.URN_INVALID);
        }
        if (details.inductionTutor() != null && !complete(details.inductionTutor())) {
            refusals.add(Refusal.INDUCTION_TUTOR_INVALID);
        }
        if (details.contactEmail() != null && !usable(details.contactEmail())) {
            refusals.add(Refusal.CONTACT_EMAIL_INVALID);
        }
        return refusals;
    }

    private static boolean complete(InductionTutor tutor) {
        return refusals(tutor.name()).isEmpty() && usable(tutor.email());
    }

    static boolean usable(String email) {
        return PlainText.address(email) && !PlainText.tooLong(email);
    }
}
