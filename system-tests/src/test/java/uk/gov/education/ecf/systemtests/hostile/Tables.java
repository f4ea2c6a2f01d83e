package uk.gov.education.ecf.systemtests.hostile;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import uk.gov.education.ecf.systemtests.Dice;

/** Files of rows: hardly any of them has a row that could be taken. */
final class Tables {

    static final String SCHOOLS =
            "URN,EstablishmentName,EstablishmentStatus (code),TypeOfEstablishment (code),DistrictAdministrative (code),Section41Approved (name)";
    static final String STATEMENTS = "lead_provider_id,cohort,month,year,cut_off_date,payment_date,output_fee";

    private static final List<String> HEADERS = List.of(SCHOOLS, STATEMENTS, "URN,URN,,\"", "\u0000", "");

    private static final List<String> FIELDS = List.of(
            "",
            "1",
            "-1",
            "99999999999",
            "\"",
            "\"\"\"",
            "\"a\nb\"",
            "\u0000",
            "=1+1",
            "\u202e",
            "May",
            "2025",
            "true",
            "2025-02-30",
            "00000000-0000-4000-8000-00000000dead",
            "x".repeat(3_000),
            "\u00e4",
            "\t",
            "'",
            ";");

    private Tables() {}

    static byte[] next(Dice dice) {
        StringBuilder table = new StringBuilder(dice.oneOf(HEADERS)).append(dice.percent(80) ? "\n" : "\r");
        for (int row = dice.below(20); row > 0; row--) {
            for (int field = dice.below(9); field > 0; field--) {
                table.append(dice.oneOf(FIELDS)).append(',');
            }
            table.append(dice.percent(90) ? "\r\n" : "");
        }
        Charset charset = dice.oneOf(List.of(
                StandardCharsets.UTF_8, StandardCharsets.UTF_8, StandardCharsets.ISO_8859_1, StandardCharsets.UTF_16));
        return table.toString().getBytes(charset);
    }
}
