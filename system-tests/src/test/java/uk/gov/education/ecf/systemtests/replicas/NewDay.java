package uk.gov.education.ecf.systemtests.replicas;

import static uk.gov.education.ecf.suite.services.SuiteService.DECLARATIONS;
import static uk.gov.education.ecf.suite.services.SuiteService.PARTICIPANTS;
import static uk.gov.education.ecf.suite.services.SuiteService.PARTNERSHIPS;
import static uk.gov.education.ecf.suite.services.SuiteService.STATEMENTS;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import uk.gov.education.ecf.suite.sandbox.SandboxProvider;
import uk.gov.education.ecf.systemtests.Databases;
import uk.gov.education.ecf.systemtests.RunningSuite;

/** What the jobs of a new day find to do, and how often they have done it. */
record NewDay(RunningSuite running) {

    private static final int STATEMENTS_DUE = 20;
    private static final int PEOPLE_DUE = 20;

    /** Long after any statement of the sandbox. */
    private static final int FIRST_YEAR = 2070;

    /** In which nobody declares anything. */
    private static final int COHORT = 2021;

    private static final String MAKE_DUE =
            """
            update participant_documents set next_status_change_on = current_date - 1 where id in
            (select distinct id from participant_documents where next_status_change_on is null limit %d) returning id"""
                    .formatted(PEOPLE_DUE);
    private static final String ANNOUNCED =
            "select message_key as id from outbox where type = ? and message_key = any(?::text[])";
    private static final String STILL_OPEN = "select id from statements where state = 'open'";
    private static final String STILL_DUE =
            "select id from participant_documents where next_status_change_on < current_date";
    private static final String DRIFTED =
            "select resource, differing from document_passes where purpose = 'compare' and written + removed > 0";

    /** Statements whose cut-off was yesterday. */
    List<String> dueStatements() {
        LocalDate yesterday = LocalDate.now(ZoneId.of("Europe/London")).minusDays(1);
        return IntStream.range(0, STATEMENTS_DUE)
                .mapToObj(number -> plan(yesterday, FIRST_YEAR + number))
                .toList();
    }

    /** People of whom something is shown that was true until yesterday, as far as participants-service knows. */
    List<String> duePeople() {
        return databases().rows(PARTICIPANTS, MAKE_DUE).stream()
                .map(row -> row.get("id").toString())
                .distinct()
                .toList();
    }

    /** Which of them are still as they were. */
    List<String> notYetDone(List<String> statements, List<String> people) {
        Stream<Map<String, Object>> open = databases().rows(STATEMENTS, STILL_OPEN).stream();
        Stream<Map<String, Object>> due = databases().rows(PARTICIPANTS, STILL_DUE).stream();
        return Stream.concat(open, due)
                .map(row -> row.get("id").toString())
                .filter(id -> statements.contains(id) || people.contains(id))
                .toList();
    }

    /** How many of them were closed once, twice, and so on. */
    Map<Long, Long> closings(List<String> statements) {
        return times(databases().rows(STATEMENTS, ANNOUNCED, "statements.statement-closed.v1", array(statements)));
    }

    /** Of how many people a change of status was announced once, twice, and so on. */
    Map<Long, Long> statusChanges(List<String> people) {
        return times(
                databases().rows(PARTICIPANTS, ANNOUNCED, "participants.participant-status-changed.v1", array(people)));
    }

    /** What the nightly comparison has found, which repairs nothing. */
    List<Map<String, Object>> drifted() {
        return Stream.of(PARTNERSHIPS, PARTICIPANTS, DECLARATIONS, STATEMENTS)
                .flatMap(service -> databases().rows(service, DRIFTED).stream())
                .toList();
    }

    private String plan(LocalDate cutOff, int year) {
        String id = UUID.randomUUID().toString();
        running.caller("dfe-service")
                .put(
                        STATEMENTS,
                        "/internal/v1/statements/" + id,
                        Map.of(
                                "lead_provider_id",
                                SandboxProvider.CEDAR.id(),
                                "cohort",
                                COHORT,
                                "month",
                                "May",
                                "year",
                                year,
                                "cut_off_date",
                                cutOff.toString(),
                                "payment_date",
                                cutOff.plusDays(30).toString(),
                                "output_fee",
                                true))
                .orFail();
        return id;
    }

    private Databases databases() {
        return new Databases(running);
    }

    private static Map<Long, Long> times(List<Map<String, Object>> rows) {
        return rows.stream()
                .collect(Collectors.groupingBy(row -> row.get("id"), Collectors.counting()))
                .values()
                .stream()
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    private static String array(List<String> ids) {
        return ids.stream().collect(Collectors.joining(",", "{", "}"));
    }
}
