package uk.gov.education.ecf.platform.documents.listing;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import uk.gov.education.ecf.platform.jsonapi.body.JsonApiType;
import uk.gov.education.ecf.platform.jsonapi.openapi.DescribedListing;
import uk.gov.education.ecf.platform.jsonapi.openapi.DescribedParameter;

/**
 * What a resource's lists are made of: the document table, the column that scopes it to its reader, filters, sort keys, default
 * order. Built once per resource; column names come from code only.
 *
 * <pre>{@code
 * static final Listing PARTNERSHIPS = Listing.of("partnership_documents", "lead_provider_id", PartnershipAttributes.class)
 *         .filter(Filter.cohorts("cohort", "cohort")).filter(Filter.updatedSince())
 *         .sortableBy("created_at", "updated_at").orderedBy("created_at");
 * }</pre>
 */
public final class Listing implements DescribedListing {

    private final String table;
    private final String scopeColumn;
    private final String type;
    private final List<Filter> filters = new ArrayList<>();
    private final List<Filter> singleFilters = new ArrayList<>();
    private final List<String> listedOnly = new ArrayList<>();
    private final List<DescribedParameter> readElsewhere = new ArrayList<>();
    private final Set<String> sortable = new LinkedHashSet<>();
    private String defaultOrder = "created_at";

    private Listing(String table, String scopeColumn, String type) {
        this.table = table;
        this.scopeColumn = scopeColumn;
        this.type = type;
    }

    /**
     * A filter must follow from what documents say, or {@code meant} by them: a row that comes under it has changed then.
     *
     * @param scopeColumn holds what the reader may see, e.g. {@code lead_provider_id}
     * @param attributes  what its resources show; bears their {@link JsonApiType}
     */
    public static Listing of(String table, String scopeColumn, Class<?> attributes) {
        return new Listing(
                table, scopeColumn, attributes.getAnnotation(JsonApiType.class).value());
    }

    /** A filter of the list alone. */
    public Listing filter(Filter filter) {
        filters.add(filter);
        return this;
    }

    /** A filter that narrows the list and the look-up of a single resource alike. */
    public Listing filterEverywhere(Filter filter) {
        singleFilters.add(filter);
        return filter(filter);
    }

    /** A parameter of the list and of a single look-up that the resource reads itself, for instance as the scope. */
    public Listing alsoTakes(DescribedParameter parameter) {
        readElsewhere.add(parameter);
        return this;
    }

    /** A condition that rows of the list meet, while a single look-up finds the others too. */
    public Listing listedOnlyIf(String condition) {
        listedOnly.add(condition);
        return this;
    }

    /** Columns that {@code sort} may name; each must be not null and indexed behind the scope column. */
    public Listing sortableBy(String... columns) {
        sortable.addAll(List.of(columns));
        return this;
    }

    public Listing orderedBy(String column) {
        defaultOrder = column;
        return this;
    }

    @Override
    public List<DescribedParameter> parametersOfList() {
        List<DescribedParameter> parameters = parametersOf(filters);
        if (!sortable.isEmpty()) {
            parameters.add(SortParameter.of(sortable, defaultOrder));
        }
        return parameters;
    }

    @Override
    public List<DescribedParameter> parametersOfChanges() {
        return parametersOf(filters);
    }

    @Override
    public List<DescribedParameter> parametersOfSingle() {
        return parametersOf(singleFilters);
    }

    private List<DescribedParameter> parametersOf(List<Filter> filters) {
        List<DescribedParameter> parameters = new ArrayList<>(readElsewhere);
        filters.forEach(filter -> parameters.addAll(filter.parameters()));
        return parameters;
    }

    String table() {
        return table;
    }

    String scopeColumn() {
        return scopeColumn;
    }

    /** The JSON:API type of its resources. */
    String type() {
        return type;
    }

    /** The columns that name a row. */
    String key() {
        return scopeColumn + ", id";
    }

    Order order(QueryParameters query) {
        return Order.of(query.sort(), sortable, defaultOrder);
    }

    Conditions listConditions(Object scope, QueryParameters query) {
        Conditions conditions = scoped(scope);
        listedOnly.forEach(conditions::add);
        filters.forEach(filter -> filter.apply(query, conditions));
        return conditions;
    }

    Conditions singleConditions(Object scope, QueryParameters query) {
        Conditions conditions = scoped(scope);
        singleFilters.forEach(filter -> filter.apply(query, conditions));
        return conditions;
    }

    private Conditions scoped(Object scope) {
        Conditions conditions = new Conditions();
        conditions.add(scopeColumn + " = %s", scope);
        return conditions;
    }
}
