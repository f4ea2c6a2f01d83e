package uk.gov.education.ecf.systemtests.books;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static uk.gov.education.ecf.suite.services.SuiteService.DECLARATIONS;
import static uk.gov.education.ecf.suite.services.SuiteService.STATEMENTS;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.gov.education.ecf.systemtests.Databases;

/** The books of two services side by side, at a moment in which no event is on its way: every declaration against its line items and their statements. */
final class Recount {

    private static final String NOTHING = "nothing";

    /** What happens to a declaration once; the rest may happen again after a resumption. */
    private static final String TWICE =
            """
            select type || ' of ' || declaration as what
            from (select type, payload::jsonb -> 'declaration' ->> 'declaration_id' as declaration from outbox) announced
            where type in (
                'declarations.declaration-submitted.v1', 'declarations.declaration-paid.v1',
                'declarations.declaration-voided.v1', 'declarations.declaration-clawback-requested.v1',
                'declarations.declaration-clawed-back.v1')
            group by type, declaration having count(*) > 1""";

    /** A declaration as declarations-service has it. */
    record Declaration(
            String id,
            String participant,
            String lead,
            String type,
            String state,
            String statement,
            String clawbackStatement) {}

    private record Item(String declaration, String kind, String state, String statement) {

        boolean counts() {
            return !state.equals("voided") && !state.equals("ineligible");
        }
    }

    private final List<Declaration> declarations;
    private final Map<String, List<Item>> items;
    private final Map<String, String> statements;
    private final List<String> twice;

    private Recount(Databases databases) {
        declarations = databases
                .rows(
                        DECLARATIONS,
                        "select id, participant_id, lead_provider_id, declaration_type, state, statement_id, clawback_statement_id from declarations")
                .stream()
                .map(row -> new Declaration(
                        text(row, "id"),
                        text(row, "participant_id"),
                        text(row, "lead_provider_id"),
                        text(row, "declaration_type"),
                        text(row, "state"),
                        text(row, "statement_id"),
                        text(row, "clawback_statement_id")))
                .toList();
        items =
                databases
                        .rows(
                                STATEMENTS,
                                "select declaration_id, kind, state, statement_id from line_items order by kind")
                        .stream()
                        .map(row -> new Item(
                                text(row, "declaration_id"),
                                text(row, "kind"),
                                text(row, "state"),
                                text(row, "statement_id")))
                        .collect(groupingBy(Item::declaration));
        statements = databases
                .rows(
                        STATEMENTS,
                        "select id, case when state = 'payable' and payment_authorised_at is not null then 'authorised' else state end as standing from statements")
                .stream()
                .collect(toMap(row -> text(row, "id"), row -> text(row, "standing")));
        twice = databases.rows(DECLARATIONS, TWICE).stream()
                .map(row -> text(row, "what"))
                .toList();
    }

    static Recount of(Databases databases) {
        return new Recount(databases);
    }

    /** Those of these people, in whatever state. */
    List<Declaration> declarationsOf(Set<String> people) {
        return declarations.stream()
                .filter(declaration -> people.contains(declaration.participant()))
                .toList();
    }

    Map<String, Declaration> byId() {
        return declarations.stream().collect(toMap(Declaration::id, Function.identity()));
    }

    /** Open, payable, authorised or paid. */
    String standing(String statement) {
        return statements.get(statement);
    }

    /** How many line items on the statement count, by kind and state. */
    Map<String, Long> counts(String statement) {
        return items.values().stream()
                .flatMap(Collection::stream)
                .filter(item -> item.counts() && statement.equals(item.statement()))
                .collect(groupingBy(item -> item.kind() + " " + item.state(), Collectors.counting()));
    }

    /** The same, by what declarations say. */
    Map<String, Long> declared(String statement) {
        Stream<String> billable = declarations.stream()
                .filter(declaration -> statement.equals(declaration.statement()))
                .map(declaration -> "billable " + billed(declaration));
        Stream<String> refundable = declarations.stream()
                .filter(declaration -> statement.equals(declaration.clawbackStatement()))
                .map(declaration -> "refundable " + refunded(declaration));
        return Stream.concat(billable, refundable).collect(groupingBy(Function.identity(), Collectors.counting()));
    }

    /** What the statement pays for and what it takes back, as {@link Terms} price it. */
    Sums sums(String statement) {
        return new Sums(
                declarations.stream()
                        .filter(declaration -> statement.equals(declaration.statement()))
                        .map(Declaration::type)
                        .toList(),
                declarations.stream()
                        .filter(declaration -> statement.equals(declaration.clawbackStatement()))
                        .map(Declaration::type)
                        .toList());
    }

    /** The ids of the declarations that it has paid, in order. */
    Set<String> paidOn(String statement) {
        return declarations.stream()
                .filter(declaration -> declaration.state().equals("paid") && statement.equals(declaration.statement()))
                .map(Declaration::id)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Everything in which the books do not agree, in words; none when they do. */
    List<String> disagreements() {
        List<String> found =
                new ArrayList<>(twice.stream().map("twice: "::concat).toList());
        Set<String> known = byId().keySet();
        items.keySet().stream()
                .filter(id -> !known.contains(id))
                .forEach(id -> found.add("line items of declaration " + id + ", which nobody made"));
        declarations.stream()
                .filter(declaration -> !expected(declaration).equals(actual(declaration)))
                .forEach(declaration -> found.add("%s: expected %s, found %s"
                        .formatted(declaration, expected(declaration), actual(declaration))));
        statements.forEach((id, standing) -> {
            if (standing.equals("authorised")) {
                found.add("statement " + id + " was authorised and is not paid");
            }
            if (!counts(id).equals(declared(id))) {
                found.add("statement %s counts %s, its declarations are %s".formatted(id, counts(id), declared(id)));
            }
        });
        return found;
    }

    /** Each in the way of what its state says: paid once, taken back once, and nowhere if it does not count. */
    private String expected(Declaration declaration) {
        return switch (declaration.state()) {
            case "eligible", "payable", "paid" -> billing(declaration);
            case "awaiting_clawback", "clawed_back" -> billing(declaration) + ", " + refund(declaration);
            default -> NOTHING;
        };
    }

    private String billing(Declaration declaration) {
        String state = billed(declaration);
        String where = where(declaration.statement());
        return "billable " + state + " " + (isIn(state, where) ? where : "on one that is not " + where);
    }

    private String refund(Declaration declaration) {
        String state = refunded(declaration);
        String where = where(declaration.clawbackStatement());
        return "refundable " + state + " " + (isIn(state, where) ? where : "on one that is not " + where);
    }

    private static String billed(Declaration declaration) {
        return switch (declaration.state()) {
            case "awaiting_clawback", "clawed_back" -> "paid";
            default -> declaration.state();
        };
    }

    /** Money that is asked back is payable, too, once the statement has closed. */
    private String refunded(Declaration declaration) {
        boolean due = declaration.state().equals("awaiting_clawback")
                && "payable".equals(statements.get(declaration.clawbackStatement()));
        return due ? "payable" : declaration.state();
    }

    private boolean isIn(String state, String where) {
        return switch (state) {
            case "eligible", "awaiting_clawback" -> where.endsWith("(open)") || where.equals(where(null));
            case "payable" -> where.endsWith("(payable)");
            default -> where.endsWith("(paid)");
        };
    }

    private String actual(Declaration declaration) {
        String found = items.getOrDefault(declaration.id(), List.of()).stream()
                .filter(Item::counts)
                .map(item -> item.kind() + " " + item.state() + " " + where(item.statement()))
                .collect(Collectors.joining(", "));
        return found.isEmpty() ? NOTHING : found;
    }

    private String where(String statement) {
        return statement == null ? "held" : "on " + statement + " (" + statements.get(statement) + ")";
    }

    private static String text(Map<String, Object> row, String column) {
        Object value = row.get(column);
        return value == null ? null : value.toString();
    }
}
