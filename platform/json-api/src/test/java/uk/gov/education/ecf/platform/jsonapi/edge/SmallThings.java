package uk.gov.education.ecf.platform.jsonapi.edge;

import java.util.List;
import uk.gov.education.ecf.platform.jsonapi.openapi.DescribedListing;
import uk.gov.education.ecf.platform.jsonapi.openapi.DescribedParameter;
import uk.gov.education.ecf.platform.values.Word;

/** In place of a listing with its table. */
class SmallThings implements DescribedListing {

    private static final DescribedParameter STATE =
            DescribedParameter.filter("state", "In that state").oneOf(Word.all(State.class));

    @Override
    public List<DescribedParameter> parametersOfList() {
        return List.of(
                STATE,
                DescribedParameter.filter("updated_since", "Changed since")
                        .ofFormat("date-time")
                        .like("2025-01-10T10:42:00Z")
                        .compulsory());
    }

    @Override
    public List<DescribedParameter> parametersOfChanges() {
        return parametersOfList();
    }

    @Override
    public List<DescribedParameter> parametersOfSingle() {
        return List.of(STATE);
    }
}
