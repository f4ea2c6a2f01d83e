package uk.gov.education.ecf.platform.csv;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.gov.education.ecf.platform.jsonapi.refusal.RequestRefused;

/**
 * Where the columns are that the import reads.
 *
 * @param width     of every row, in values
 * @param positions by name, from 0, without the optional columns that the file lacks
 * @param names     all that may be asked for
 */
record Header(int width, Map<String, Integer> positions, List<String> names) {

    /** @throws RequestRefused 400 unless the first line names every required column, and none twice that is read */
    static Header of(Optional<Row> first, CsvColumns columns) {
        List<String> found = first.filter(row -> row.fault() == null && row.line() == 1)
                .map(row -> row.values().stream().map(String::strip).toList())
                .orElseThrow(() -> CsvRefusals.header("Line 1 must name the columns " + told(columns.required()) + "."
                        + first.map(Row::fault).map(" "::concat).orElse("")));
        refuse(columns.required().stream().filter(name -> !found.contains(name)).toList(), "lacks");
        refuse(
                columns.names().stream()
                        .filter(name -> Collections.frequency(found, name) > 1)
                        .toList(),
                "has more than once");
        Map<String, Integer> positions = new HashMap<>();
        columns.names().stream().filter(found::contains).forEach(name -> positions.put(name, found.indexOf(name)));
        return new Header(found.size(), positions, columns.names());
    }

    private static void refuse(List<String> names, String fault) {
        if (!names.isEmpty()) {
            throw CsvRefusals.header("Line 1 must name every column once; it " + fault + " " + told(names) + ".");
        }
    }

    private static String told(List<String> names) {
        return names.stream().map(name -> "'" + name + "'").collect(Collectors.joining(", "));
    }
}
