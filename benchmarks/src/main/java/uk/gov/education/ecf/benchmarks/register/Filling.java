package uk.gov.education.ecf.benchmarks.register;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Values of the columns that the suite does not read, of the register's kinds and lengths. */
final class Filling {

    private static final Set<String> COUNTS = Set.of(
            "SchoolCapacity",
            "NumberOfPupils",
            "NumberOfBoys",
            "NumberOfGirls",
            "FSM",
            "SENStat",
            "SENNoStat",
            "PercentageFSM",
            "StatutoryLowAge",
            "StatutoryHighAge",
            "ResourcedProvisionOnRoll",
            "ResourcedProvisionCapacity");
    private static final Set<String> DATES =
            Set.of("OpenDate", "CensusDate", "LastChangedDate", "OfstedLastInsp", "DateOfLastInspectionVisit");
    private static final List<String> ANSWERS = List.of(
            "Not applicable",
            "Does not apply",
            "Has Nursery Classes",
            "Does not have a sixth form",
            "No Special Classes",
            "Not supported by a trust",
            "Mixed",
            "None",
            "Not under a federation",
            "Urban city and town");

    private final Establishment establishment;
    private final Dice dice;
    private final String town;

    Filling(Establishment establishment, Dice dice) {
        this.establishment = establishment;
        this.dice = dice;
        this.town = Words.place(dice);
    }

    String of(String column) {
        return switch (column) {
            case "CloseDate" -> establishment.isClosed() ? date() : "";
            case "Street" -> street();
            case "Locality", "Address3", "SiteName" -> dice.percent(50) ? Words.place(dice) : "";
            case "Town",
                    "LA (name)",
                    "DistrictAdministrative (name)",
                    "AdministrativeWard (name)",
                    "ParliamentaryConstituency (name)" -> town;
            case "County (name)" -> dice.oneOf(Words.COUNTIES);
            case "Postcode" ->
                "%s%d %dAB"
                        .formatted(
                                town.substring(0, 2).toUpperCase(Locale.ROOT), dice.between(1, 28), dice.between(1, 9));
            case "SchoolWebsite" ->
                "https://www." + town.toLowerCase(Locale.ROOT) + "-" + establishment.urn() + ".example/";
            case "HeadFirstName" -> dice.oneOf(Words.FIRST_NAMES);
            case "HeadLastName" -> dice.oneOf(Words.LAST_NAMES);
            case "HeadPreferredJobTitle" ->
                dice.oneOf(List.of("Headteacher", "Principal", "Head of School", "Executive Headteacher, \"Acting\""));
            case "PropsName" -> props();
            default -> byKind(column);
        };
    }

    private String byKind(String column) {
        if (column.endsWith("(code)")) {
            return "%03d".formatted(dice.between(0, 999));
        } else if (column.startsWith("SEN") && column.endsWith("(name)")) {
            return dice.percent(10) ? "SLD - Severe Learning Difficulty" : "";
        } else if (column.endsWith("(name)")) {
            return dice.percent(60) ? dice.oneOf(ANSWERS) : "";
        } else if (DATES.contains(column)) {
            return date();
        } else if (COUNTS.contains(column)) {
            return "" + dice.between(0, 1800);
        }
        return dice.percent(60) ? "" + dice.between(100_000, 99_999_999) : "";
    }

    /** One in ten goes over two lines. */
    private String street() {
        String street = dice.between(1, 200) + " " + dice.oneOf(Words.ROADS);
        return dice.percent(10) ? "The \"Old\" School House,\r\n" + street : street;
    }

    private String props() {
        return dice.percent(70)
                ? ""
                : dice.oneOf(Words.FIRST_NAMES) + " " + dice.oneOf(Words.LAST_NAMES) + " & Sons, trading as " + town
                        + " – Learning";
    }

    private String date() {
        return "%02d-%02d-%d".formatted(dice.between(1, 28), dice.between(1, 12), dice.between(1990, 2026));
    }
}
