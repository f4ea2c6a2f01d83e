package uk.gov.education.ecf.participants.model;

import java.util.Optional;

/** A teacher reference number of seven digits. */
public record TeacherReferenceNumber(String digits) {

    private static final int SHORTEST = 5;
    private static final int LENGTH = 7;

    /** Punctuation is dropped; five or six digits are padded to seven (rule E-10). Empty when it cannot be one. */
    public static Optional<TeacherReferenceNumber> parse(String entered) {
        String digits = entered == null ? "" : entered.replaceAll("[^0-9]", "");
        if (digits.length() < SHORTEST || digits.length() > LENGTH) {
            return Optional.empty();
        }
        return Optional.of(new TeacherReferenceNumber("0".repeat(LENGTH - digits.length()) + digits));
    }

    @Override
    public String toString() {
        return digits;
    }
}
