package uk.gov.education.ecf.partnerships.model;

import java.util.Optional;
import java.util.stream.Stream;

/** Why a school objects to a partnership (rule D-3). */
public enum ChallengeReason {
    ANOTHER_PROVIDER("another_provider"),
    NOT_CONFIRMED("not_confirmed"),
    DO_NOT_RECOGNISE("do_not_recognise"),
    NO_ECTS("no_ects"),
    MISTAKE("mistake");

    private final String wireName;

    ChallengeReason(String wireName) {
        this.wireName = wireName;
    }

    public String wireName() {
        return wireName;
    }

    /** Empty for any other word, and for null. */
    public static Optional<ChallengeReason> of(String text) {
        return Stream.of(values())
                .filter(reason -> reason.wireName.equals(text))
                .findFirst();
    }
}
