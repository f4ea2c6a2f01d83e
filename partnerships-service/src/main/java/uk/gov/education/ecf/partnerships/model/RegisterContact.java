package uk.gov.education.ecf.partnerships.model;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * A school's address in the national register.
 *
 * @param told  false when the extract says nothing of addresses, so that a known one stays
 * @param email null when the register has no usable one
 */
public record RegisterContact(boolean told, String email) {

    public static final RegisterContact NOT_TOLD = new RegisterContact(false, null);

    /**
     * The main address, else the alternative one (rule SCH-9). What is no address counts as none: the register is not proof-read.
     *
     * @param main        empty when the extract has no such column, as the other
     * @param alternative used where the main one is not usable
     */
    public static RegisterContact of(Optional<String> main, Optional<String> alternative) {
        if (main.isEmpty() && alternative.isEmpty()) {
            return NOT_TOLD;
        }
        return new RegisterContact(
                true,
                Stream.of(main, alternative)
                        .flatMap(Optional::stream)
                        .map(PlainText::of)
                        .filter(RecordedText::usable)
                        .findFirst()
                        .orElse(null));
    }
}
