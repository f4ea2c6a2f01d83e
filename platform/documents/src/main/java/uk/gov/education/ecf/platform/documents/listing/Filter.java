package uk.gov.education.ecf.platform.documents.listing;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import uk.gov.education.ecf.platform.jsonapi.openapi.DescribedParameter;
import uk.gov.education.ecf.platform.jsonapi.path.IdText;
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

    /** What the published description says of it, one for each parameter that it reads. */
    default List<DescribedParameter> parameters() {
        return List.of();
    }

    /** The same filter in other words, where the usual ones tell too little. */
    default Filter describedAs(String description) {
        return new DescribedFilter(
                parameters().stream()
                        .map(parameter -> parameter.describedAs(description))
                        .toList(),
                this);
    }

    /** {@code filter[name]} as a comma list of start years on an integer column; without it, every cohort after 2020. */
    static Filter cohorts(String name, String column) {
        return new DescribedFilter(
                cohortsParameter(name, "; every cohort after 2020 when left out"),
                (query, conditions) -> query.filter(name)
                        .ifPresentOrElse(
                                given -> conditions.add(column + " = any(%s)", years(given)),
                                () -> conditions.add(column + " > %s", BEFORE_FIRST_LISTED_COHORT)));
    }

    /** As {@link #cohorts}, but without the filter there is no restriction. */
    static Filter optionalCohorts(String name, String column) {
        return new DescribedFilter(cohortsParameter(name, ""), (query, conditions) -> query.filter(name)
                .ifPresent(given -> conditions.add(column + " = any(%s)", years(given))));
    }

    /** As {@link #cohorts} on an {@code integer[]} column: any common year matches. */
    static Filter cohortsAmong(String name, String column) {
        return new DescribedFilter(
                cohortsParameter(name, "; any cohort after 2020 when left out"),
                (query, conditions) -> query.filter(name)
                        .ifPresentOrElse(
                                given -> conditions.add(column + " && %s", years(given)),
                                () -> conditions.add("%s < any(" + column + ")", BEFORE_FIRST_LISTED_COHORT)));
    }

    /** A comma list of ids; ill-formed ones match nothing. */
    static Filter ids(String name, String column) {
        return new DescribedFilter(
                DescribedParameter.filter(name, "Ids, separated by commas"), (query, conditions) -> query.filter(name)
                        .ifPresent(given -> conditions.add(column + " = any(%s)", ids(given))));
    }

    /** One id that a {@code uuid[]} column must hold; an ill-formed one matches nothing. */
    static Filter idAmong(String name, String column) {
        return new DescribedFilter(
                DescribedParameter.filter(name, "An id").ofFormat("uuid"), (query, conditions) -> query.filter(name)
                        .ifPresent(given -> conditions.add(
                                "cardinality(%1$s) > 0 and " + column + " @> %1$s",
                                IdText.parse(given).map(one -> new UUID[] {one}).orElse(new UUID[0]))));
    }

    /** Exact text. */
    static Filter text(String name, String column) {
        return new DescribedFilter(
                DescribedParameter.filter(name, "Exactly that value"),
                (query, conditions) -> query.filter(name).ifPresent(given -> conditions.add(column + " = %s", given)));
    }

    /** One of a few words that a {@code text[]} column must hold; any other word is refused with the given problem. */
    static Filter oneOfAmong(String name, String column, List<String> allowed, Refusal otherwise) {
        return new DescribedFilter(
                DescribedParameter.filter(name, "One of a few words; any other is refused")
                        .oneOf(allowed),
                (query, conditions) -> query.filter(name).ifPresent(given -> {
                    if (!allowed.contains(given)) {
                        throw new RequestRefused(otherwise);
                    }
                    conditions.add("%s = any(" + column + ")", given);
                }));
    }

    /** {@code filter[updated_since]} on the {@code updated_at} that documents show, inclusive. */
    static Filter updatedSince() {
        return new DescribedFilter(
                DescribedParameter.filter("updated_since", "Changed at that time or later")
                        .ofFormat("date-time")
                        .like("2025-01-10T10:42:00Z"),
                (query, conditions) -> query.filter("updated_since")
                        .ifPresent(given -> conditions.add("updated_at >= %s", UpdatedSince.parse(given))));
    }

    private static DescribedParameter cohortsParameter(String name, String otherwise) {
        return DescribedParameter.filter(name, "Start years of cohorts, separated by commas" + otherwise)
                .like("2024,2025");
    }

    private static Integer[] years(String given) {
        return Arrays.stream(given.split(","))
                .map(QueryParameters::year)
                .flatMap(Optional::stream)
                .toArray(Integer[]::new);
    }

    private static UUID[] ids(String given) {
        return Stream.of(given.split(","))
                .map(IdText::parse)
                .flatMap(Optional::stream)
                .toArray(UUID[]::new);
    }
}
