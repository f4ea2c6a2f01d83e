package uk.gov.education.ecf.benchmarks.register;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Kinds of establishment with the register's codes, about as frequent as in the country. */
enum Kind {
    COMMUNITY(1, 270, "Community school", "Primary School"),
    VOLUNTARY_AIDED(2, 95, "Voluntary aided school", "Catholic Primary School"),
    VOLUNTARY_CONTROLLED(3, 60, "Voluntary controlled school", "Church of England Primary School"),
    FOUNDATION(5, 35, "Foundation school", "High School"),
    CITY_TECHNOLOGY_COLLEGE(6, 1, "City technology college", "City Technology College"),
    COMMUNITY_SPECIAL(7, 30, "Community special school", "School"),
    NON_MAINTAINED_SPECIAL(8, 3, "Non-maintained special school", "School"),
    OTHER_INDEPENDENT_SPECIAL(10, 25, "Other independent special school", "Lodge School"),
    OTHER_INDEPENDENT(11, 70, "Other independent school", "Preparatory School"),
    FOUNDATION_SPECIAL(12, 4, "Foundation special school", "School"),
    PUPIL_REFERRAL_UNIT(14, 18, "Pupil referral unit", "Pupil Referral Unit"),
    NURSERY(15, 14, "Local authority nursery school", "Nursery School"),
    FURTHER_EDUCATION(18, 12, "Further education", "College"),
    SECURE_UNIT(24, 1, "Secure units", "Secure Unit"),
    OFFSHORE(25, 1, "Offshore schools", "College"),
    SERVICE_CHILDREN(26, 1, "Service children's education", "School"),
    MISCELLANEOUS(27, 3, "Miscellaneous", "Centre"),
    SPONSOR_LED_ACADEMY(28, 60, "Academy sponsor led", "Academy"),
    HIGHER_EDUCATION(29, 4, "Higher education institutions", "University"),
    WELSH(30, 45, "Welsh establishment", "Primary School"),
    SPECIAL_SPONSOR_LED(33, 3, "Academy special sponsor led", "Academy"),
    CONVERTER(34, 190, "Academy converter", "Academy"),
    FREE(35, 16, "Free schools", "Free School"),
    SPECIAL_FREE(36, 4, "Free schools special", "School"),
    OVERSEAS(37, 5, "British schools overseas", "British School"),
    UNIVERSITY_TECHNICAL(40, 2, "University technical college", "UTC"),
    STUDIO(41, 2, "Studio schools", "Studio School"),
    ALTERNATIVE_CONVERTER(42, 3, "Academy alternative provision converter", "Academy"),
    SPECIAL_CONVERTER(44, 6, "Academy special converter", "Academy"),
    SIXTEEN_TO_NINETEEN(46, 2, "Academy 16 to 19 sponsor led", "Sixth Form"),
    ONLINE(49, 1, "Online provider", "Online School"),
    SPECIAL_POST_16(56, 3, "Institution funded by other government department", "Centre");

    private static final List<Kind> IN_PROPORTION = Arrays.stream(values())
            .flatMap(kind -> IntStream.range(0, kind.weight).mapToObj(times -> kind))
            .toList();

    private final int code;
    private final int weight;
    private final String wireName;
    private final String ending;

    Kind(int code, int weight, String wireName, String ending) {
        this.code = code;
        this.weight = weight;
        this.wireName = wireName;
        this.ending = ending;
    }

    static Kind any(Dice dice) {
        return dice.oneOf(IN_PROPORTION);
    }

    /** Two digits, as the register writes it. */
    String code() {
        return "%02d".formatted(code);
    }

    String wireName() {
        return wireName;
    }

    /** What its schools are called, behind a place or a saint. */
    String ending() {
        return ending;
    }

    boolean inEngland() {
        return this != WELSH && this != OVERSEAS && this != OFFSHORE;
    }

    /** Section 41 of the Children and Families Act 2014 is for these. */
    boolean mayBeApproved() {
        return this == OTHER_INDEPENDENT_SPECIAL || this == SPECIAL_POST_16;
    }
}
