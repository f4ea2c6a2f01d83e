package uk.gov.education.ecf.statements.scheduling;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import uk.gov.education.ecf.platform.jsonapi.problem.CommonProblems;
import uk.gov.education.ecf.platform.jsonapi.problem.Problem;
import uk.gov.education.ecf.platform.jsonapi.problem.RequestRefused;
import uk.gov.education.ecf.statements.model.StatementDraft;

/** A file of statements: columns found by their names, one statement a line. */
record StatementFile(Map<String, Integer> columns, List<CsvLine> lines) {

    private static final List<String> COLUMNS =
            List.of("lead_provider_id", "cohort", "month", "year", "cut_off_date", "payment_date", "output_fee");
    private static final int MOST_LINES = 10_000;
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private static final Problem NOT_TEXT = CommonProblems.badRequest("csv-malformed", "The body must be a CSV file in UTF-8.");
    private static final Problem HEADER = CommonProblems.badRequest("csv-header-invalid",
            "The first line must name each of these columns once: " + String.join(",", COLUMNS) + ".");
    private static final Problem TOO_LONG = CommonProblems.badRequest("csv-too-long", "The file has more than " + MOST_LINES + " lines. Send it in parts.");

    /** @throws RequestRefused 400 when the file as a whole cannot be read */
    static StatementFile read(byte[] body) {
        List<String> texts = text(body).lines().toList();
        if (texts.size() > MOST_LINES) {
            throw RequestRefused.badRequest(TOO_LONG);
        }
        List<CsvLine> lines = IntStream.range(0, texts.size()).mapToObj(i -> new CsvLine(i + 1, texts.get(i))).toList();
        return new StatementFile(columns(lines), lines.stream().skip(1).filter(line -> !line.isBlank()).toList());
    }

    /** @throws IllegalArgumentException when the line has not the form that the header promises */
    StatementDraft draft(CsvLine line) {
        List<String> values = line.values().orElseThrow(() -> new IllegalArgumentException("The line is not readable as CSV."));
        if (values.size() != columns.size()) {
            throw new IllegalArgumentException("The line has " + values.size() + " values under " + columns.size() + " columns.");
        }
        List<String> named = COLUMNS.stream().map(column -> values.get(columns.get(column))).toList();
        return new StatementDraft(named.get(0), named.get(1), named.get(2), named.get(3), named.get(4), named.get(5), named.get(6));
    }

    private static String text(byte[] body) {
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body == null ? new byte[0] : body)).toString();
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw RequestRefused.badRequest(NOT_TEXT);
        }
    }

    private static Map<String, Integer> columns(List<CsvLine> lines) {
        List<String> names = lines.stream().findFirst().flatMap(CsvLine::values).orElseThrow(() -> RequestRefused.badRequest(HEADER));
        if (new HashSet<>(names).size() != names.size() || !names.containsAll(COLUMNS)) {
            throw RequestRefused.badRequest(HEADER);
        }
        Map<String, Integer> columns = new HashMap<>();
        IntStream.range(0, names.size()).forEach(i -> columns.put(names.get(i), i));
        return columns;
    }
}
