package uk.gov.education.ecf.suite.commands;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What a command says: a table for whoever reads it, JSON for a script. */
final class Printed {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .build();

    private Printed() {}

    static void json(Object value) {
        try {
            System.out.println(JSON.writerWithDefaultPrettyPrinter().writeValueAsString(value));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("no JSON: " + value, e);
        }
    }

    /** Columns as wide as what is in them; null is a dash. */
    static void table(List<String> heading, List<List<?>> rows) {
        List<List<String>> lines = Stream.concat(
                        Stream.of(heading), rows.stream().map(Printed::texts))
                .toList();
        List<Integer> widths = IntStream.range(0, heading.size())
                .mapToObj(column -> lines.stream()
                        .mapToInt(line -> line.get(column).length())
                        .max()
                        .orElse(0))
                .toList();
        lines.forEach(line -> System.out.println(line(line, widths)));
    }

    private static String line(List<String> texts, List<Integer> widths) {
        return IntStream.range(0, texts.size())
                .mapToObj(column -> ("%-" + Math.max(1, widths.get(column)) + "s").formatted(texts.get(column)))
                .collect(Collectors.joining("  "))
                .stripTrailing();
    }

    private static List<String> texts(List<?> row) {
        return row.stream().map(value -> Objects.toString(value, "-")).toList();
    }
}
