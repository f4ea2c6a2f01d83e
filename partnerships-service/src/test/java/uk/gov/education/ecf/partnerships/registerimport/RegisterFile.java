package uk.gov.education.ecf.partnerships.registerimport;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A small extract of the national register in its own shape: 140 columns, quoted, Windows-1252. */
final class RegisterFile {

    static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final List<String> NEEDED = List.of(
            "URN",
            "EstablishmentName",
            "EstablishmentStatus (code)",
            "TypeOfEstablishment (code)",
            "DistrictAdministrative (code)",
            "Section41Approved (name)",
            "MainEmail",
            "AlternativeEmail");
    private static final List<String> COLUMNS = IntStream.range(0, 140)
            .mapToObj(i -> i % 17 == 3 && i / 17 < NEEDED.size() ? NEEDED.get(i / 17) : "Column " + i)
            .toList();
    private static final Map<String, String> OPEN_COMMUNITY_SCHOOL = Map.of(
            "EstablishmentName",
            "Hollybrook Primary",
            "EstablishmentStatus (code)",
            "1",
            "TypeOfEstablishment (code)",
            "1",
            "DistrictAdministrative (code)",
            "E09000001",
            "Section41Approved (name)",
            "Not applicable",
            "MainEmail",
            "office@hollybrook.example",
            "AlternativeEmail",
            "");

    private final List<String> lines = new ArrayList<>(List.of(line(COLUMNS)));

    /** An open community school, but for what is said. */
    RegisterFile with(String urn, Map<String, String> but) {
        Map<String, String> row = new TreeMap<>(OPEN_COMMUNITY_SCHOOL);
        row.put("URN", urn);
        row.putAll(but);
        lines.add(line(COLUMNS.stream()
                .map(column -> row.getOrDefault(column, "Value, with \"quotes\"\r\nand a line break"))
                .toList()));
        return this;
    }

    /** Exactly these characters, as a row. */
    RegisterFile withLine(String line) {
        lines.add(line);
        return this;
    }

    String text() {
        return lines.stream().map(line -> line + "\r\n").collect(Collectors.joining());
    }

    byte[] bytes() {
        return text().getBytes(WINDOWS);
    }

    /** On which line of the file the row begins; 1 is the first row behind the header. */
    int lineOf(int row) {
        return 1
                + lines.subList(0, row).stream()
                        .mapToInt(line ->
                                1 + line.length() - line.replace("\n", "").length())
                        .sum();
    }

    private static String line(List<String> values) {
        return values.stream()
                .map(value -> '"' + value.replace("\"", "\"\"") + '"')
                .collect(Collectors.joining(","));
    }
}
