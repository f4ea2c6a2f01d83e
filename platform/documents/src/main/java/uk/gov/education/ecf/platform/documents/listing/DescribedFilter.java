package uk.gov.education.ecf.platform.documents.listing;

import java.util.List;
import uk.gov.education.ecf.platform.jsonapi.openapi.DescribedParameter;

/** A filter and what the published description says of it. */
record DescribedFilter(List<DescribedParameter> parameters, Filter filter) implements Filter {

    DescribedFilter(DescribedParameter parameter, Filter filter) {
        this(List.of(parameter), filter);
    }

    @Override
    public void apply(QueryParameters query, Conditions conditions) {
        filter.apply(query, conditions);
    }
}
