package uk.gov.education.ecf.platform.refusals;

import java.util.List;

/** Names the codes of a table for the published description of the API; found through {@link java.util.ServiceLoader}. */
public interface RefusalCodes {

    /** Every code that the table gives; never null. */
    List<String> codes();
}
