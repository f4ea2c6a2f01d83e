package uk.gov.education.ecf.platform.documents.listing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import uk.gov.education.ecf.platform.jsonapi.openapi.DescribedParameter;

/** What the published description says of {@code sort}. */
final class SortParameter {

    private SortParameter() {}

    static DescribedParameter of(Collection<String> sortable, String byDefault) {
        List<String> keys = new ArrayList<>(sortable);
        String last = keys.remove(keys.size() - 1);
        String all = keys.isEmpty() ? last : String.join(", ", keys) + " and " + last;
        return DescribedParameter.of(
                        "sort",
                        all + ", separated by commas, a minus in front for descending; by " + byDefault
                                + " when left out")
                .like("-" + last);
    }
}
