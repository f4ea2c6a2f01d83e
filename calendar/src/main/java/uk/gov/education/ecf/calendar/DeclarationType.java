package uk.gov.education.ecf.calendar;

import java.util.Optional;
import uk.gov.education.ecf.platform.values.Word;

/** What a lead provider can declare, in the order in which training goes on. */
public enum DeclarationType implements Word {
    STARTED("started"),
    RETAINED_1("retained-1"),
    RETAINED_2("retained-2"),
    RETAINED_3("retained-3"),
    RETAINED_4("retained-4"),
    COMPLETED("completed"),
    EXTENDED_1("extended-1"),
    EXTENDED_2("extended-2"),
    EXTENDED_3("extended-3");

    private final String wireName;

    DeclarationType(String wireName) {
        this.wireName = wireName;
    }

    /** The word on the wire and in the calendar files. */
    @Override
    public String wireName() {
        return wireName;
    }

    /** Empty unless the text is exactly a wire name; null is empty too. */
    public static Optional<DeclarationType> of(String wireName) {
        return Word.of(DeclarationType.class, wireName);
    }
}
