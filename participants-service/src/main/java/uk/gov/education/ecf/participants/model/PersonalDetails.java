package uk.gov.education.ecf.participants.model;

import java.util.Optional;

/** How a person is called and reached. */
public record PersonalDetails(String fullName, EmailAddress email) {

    private static final int LONGEST_NAME = 255;

    /** The details; null when anything was refused. */
    public static PersonalDetails accept(String fullName, String email, Refusals refusals) {
        String name = refusals.required(name(fullName), Refusal.FULL_NAME_MISSING);
        EmailAddress address = refusals.required(EmailAddress.parse(email), Refusal.EMAIL_INVALID);
        return name == null || address == null ? null : new PersonalDetails(name, address);
    }

    private static Optional<String> name(String entered) {
        String name = entered == null ? "" : entered.strip();
        return name.isEmpty() || name.length() > LONGEST_NAME ? Optional.empty() : Optional.of(name);
    }
}
