package uk.gov.education.ecf.suite.sandbox;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The published statement calendar, for every lead provider of the sandbox. */
final class StatementCalendar {

    private static final String HEADER = "lead_provider_id,cohort,month,year,cut_off_date,payment_date,output_fee";

    private StatementCalendar() {}

    /** As the statements-service imports it. */
    static String csvFor(List<SandboxProvider> providers, Set<Integer> cohorts) {
        List<String> rows =
                rows().stream().filter(row -> cohorts.contains(cohortOf(row))).toList();
        return providers.stream()
                .flatMap(provider -> rows.stream().map(row -> provider.id() + "," + row))
                .collect(Collectors.joining("\n", HEADER + "\n", "\n"));
    }

    private static int cohortOf(String row) {
        return Integer.parseInt(row.substring(0, row.indexOf(',')));
    }

    private static List<String> rows() {
        try (InputStream file = StatementCalendar.class.getResourceAsStream("statements.csv")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
