package uk.gov.education.ecf.partnerships.model;

import java.util.Optional;
import java.util.stream.Stream;

/** How a school means to train its early career teachers in a cohort, in the API's words (rule M12). */
public enum ProgrammeChoice {
    PROVIDER_LED("provider_led"),
    SCHOOL_LED("school_led"),
    NO_EARLY_CAREER_TEACHERS("no_early_career_teachers"),
    NOT_YET_KNOWN("not_yet_known");

    private final String wireName;

    ProgrammeChoice(String wireName) {
        this.wireName = wireName;
    }

    public String wireName() {
        return wireName;
    }

    public static Optional<ProgrammeChoice> of(String text) {
        return Stream.of(values())
                .filter(choice -> choice.wireName.equals(text))
                .findFirst();
    }
}
