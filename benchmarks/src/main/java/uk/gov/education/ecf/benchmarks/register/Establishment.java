package uk.gov.education.ecf.benchmarks.register;

import java.util.List;
import java.util.Locale;

/** What the suite reads of an invented establishment. */
record Establishment(
        int urn,
        String name,
        String status,
        Kind kind,
        String district,
        String section41,
        String mainEmail,
        String alternativeEmail) {

    private static final String OPEN = "1";
    private static final String CLOSED = "2";
    private static final String PROPOSED_TO_CLOSE = "3";
    private static final String PROPOSED_TO_OPEN = "4";

    static Establishment invented(int urn, Dice dice) {
        Kind kind = Kind.any(dice);
        String place = Words.place(dice);
        return new Establishment(
                urn,
                name(kind, place, dice),
                status(dice),
                kind,
                district(kind, dice),
                kind.mayBeApproved() && dice.percent(40) ? "Approved" : "Not applicable",
                email("office", place, urn, dice),
                email("head", place, urn, dice));
    }

    /** Some time later; which change it is goes round, every one shows at the school. */
    Establishment changed(int which) {
        return switch (which % 4) {
            case 0 ->
                new Establishment(
                        urn,
                        name + " – a member of the Beacon Trust",
                        status,
                        kind,
                        district,
                        section41,
                        mainEmail,
                        alternativeEmail);
            case 1 ->
                new Establishment(
                        urn,
                        name,
                        status,
                        kind,
                        district,
                        section41,
                        "enquiries." + urn + "@register.example",
                        alternativeEmail);
            case 2 ->
                new Establishment(
                        urn, "Former " + name, CLOSED, kind, district, section41, mainEmail, alternativeEmail);
            default ->
                new Establishment(
                        urn, "New " + name, OPEN, Kind.CONVERTER, "E06000001", section41, mainEmail, alternativeEmail);
        };
    }

    boolean isClosed() {
        return status.equals(CLOSED);
    }

    private static String name(Kind kind, String place, Dice dice) {
        String of = dice.percent(40) ? dice.oneOf(Words.SAINTS) : place;
        String name = of + " " + kind.ending();
        if (dice.percent(5)) {
            return "The \"" + of + "\" " + kind.ending() + ", " + place;
        }
        return dice.percent(30) ? name + ", " + place : name;
    }

    private static String status(Dice dice) {
        int draw = dice.between(1, 100);
        if (draw <= 48) {
            return CLOSED;
        }
        return draw <= 96 ? OPEN : dice.oneOf(List.of(PROPOSED_TO_CLOSE, PROPOSED_TO_OPEN));
    }

    private static String district(Kind kind, Dice dice) {
        if (kind == Kind.WELSH) {
            return "W060000%02d".formatted(dice.between(1, 24));
        }
        boolean unknown = !kind.inEngland() && dice.percent(80) || dice.percent(2);
        return unknown ? "9999" : "E0%d0000%02d".formatted(dice.between(6, 9), dice.between(1, 60));
    }

    /** Not every school tells one, and not all that they tell is one. */
    private static String email(String box, String place, int urn, Dice dice) {
        int draw = dice.between(1, 100);
        if (draw <= 6) {
            return "";
        }
        return draw == 7 ? "n/a" : box + "." + urn + "@" + place.toLowerCase(Locale.ROOT) + ".example";
    }
}
