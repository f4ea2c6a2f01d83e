package uk.gov.education.ecf.platform.refusals;

import java.util.List;

/** Names what a table refuses for the published description of the API; found through {@link java.util.ServiceLoader}. */
public interface RefusalCodes {

    /** Every refusal that the table gives, {@code %s} where a value is told; never null. */
    List<Refusal> refusals();

    /** The code of each, once; several refusals may share one. */
    default List<String> codes() {
        return refusals().stream().map(Refusal::code).distinct().toList();
    }
}
