package uk.gov.education.ecf.platform.documents.listing;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import uk.gov.education.ecf.platform.jsonapi.refusal.RequestRefused;
import uk.gov.education.ecf.platform.refusals.Refusal;

/**
 * One filter of a list: how its text becomes a condition on a column. Years and ids that mean nothing match nothing; they are
 * never an error. Filters a resource does not declare are ignored.
 */
public interface Filter {

    /** The cohort before the first one that lists show when no cohort is asked for. */
    int BEFORE_FIRST_LISTED_COHORT = 2020;

    void apply(QueryParameters query, Conditions conditions);

    /** {@code filter[name]} as a comma list of start years on an integer column; without it, every cohort after 2020. */
    static Filter cohorts(String name, String column) {
        return (query, conditions) -> query.filter(name)
                .ifPresentOrElse(
                        given -> conditions.add(column + " = any(%s)", years(given)),
                        () -> conditions.add(column + " > %s", BEFORE_FIRST_LISTED_COHORT));
    }

    /** As {@link #cohorts}, but without the filter there is no restriction. */
    static Filter optionalCohorts(String name, String column) {
        return (query, conditions) ->
                query.filter(name).ifPresent(given -> conditions.add(column + " = any(%s)", years(given)));
    }

    /** As {@link #cohorts} on an {@code integer[]} column: any common year matches. */
    static Filter cohortsAmong(String name, String column) {
        return (query, conditions) -> query.filter(name)
                .ifPresentOrElse(
                        given -> conditions.add(column + " && %s", years(given)),
                        () -> conditions.add("%s < any(" + column + ")", BEFORE_FIRST_LISTED_COHORT));
    }

    /** A comma list of ids; ill-formed ones match nothing. */
    static Filter ids(String name, String column) {
        return (query, conditions) ->
                query.filter(name).ifPresent(given -> conditions.add(column + " = any(%s)", ids(given)));
    }

    /** One id that a {@code uuid[]} column must hold; an ill-formed one matches nothing. */
    static Filter idAmong(String name, String column) {
        return (query, conditions) -> query.filter(name)
                .ifPresent(given -> conditions.add(
                        "cardinality(%1$s) > 0 and " + column + " @> %1$s",
                        ResourceIds.parse(given).map(one -> new UUID[] {one}).orElse(new UUID[0])));
    }

    /** Exact text. */
    static Filter text(String name, String column) {
        return (query, conditions) -> query.filter(name).ifPresent(given -> conditions.add(column + " = %s", given));
    }

    /** One of a few words that a {@code text[]} column must hold; any other word is refused with the given problem. */
    static Filter oneOfAmong(String name, String column, List<String> allowed, Refusal otherwise) {
        return (query, conditions) -> query.filter(name).ifPresent(given -> {
            if (!allowed.contains(given)) {
                throw new RequestRefused(otherwise);
            }
            conditions.add("%s = any(" + column + ")", given);
        });
    }

    /** {@code filter[updated_since]} on the {@code updated_at} that documents show, inclusive. */
    static Filter updatedSince() {
        return (query, conditions) -> query.filter("updated_since")
                .ifPresent(given -> conditions.add("updated_at >= %s", UpdatedSince.parse(given)));
    }

    private static Integer[] years(String given) {
        return Arrays.stream(given.split(","))
                .map(QueryParameters::year)
                .flatMap(Optional::stream)
                .toArray(Integer[]::new);
    }

    private static UUID[] ids(String given) {
        return Stream.of(given.split(","))
                .map(ResourceIds::parse)
                .flatMap(Optional::stream)
                .toArray(UUID[]::new);
    }
}
