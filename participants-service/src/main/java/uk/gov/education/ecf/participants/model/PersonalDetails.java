package uk.gov.education.ecf.participants.model;

import java.util.Optional;
import uk.gov.education.ecf.platform.refusals.Claim;
import uk.gov.education.ecf.platform.refusals.Judged;
import uk.gov.education.ecf.platform.refusals.Refusals;

/** How a person is called and reached. */
public record PersonalDetails(String fullName, EmailAddress email) {

    private static final int LONGEST_NAME = 255;

    /** The details that were entered; either may be null. */
    public static Judged<PersonalDetails> judge(String fullName, String email) {
        Refusals refusals = new Refusals();
        Claim<String> name = refusals.require(name(fullName), ParticipantRefusals.FULL_NAME_MISSING);
        Claim<EmailAddress> address = refusals.require(EmailAddress.parse(email), ParticipantRefusals.EMAIL_INVALID);
        return refusals.otherwise(() -> new PersonalDetails(name.get(), address.get()));
    }

    private static Optional<String> name(String entered) {
        return Optional.ofNullable(entered)
                .map(text -> text.replaceAll("[\\t\\r\\n]+", " ").strip())
                .filter(name -> !name.isEmpty() && name.length() <= LONGEST_NAME);
    }
}
