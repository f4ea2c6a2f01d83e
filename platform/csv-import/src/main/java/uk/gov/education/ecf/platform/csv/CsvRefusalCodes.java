package uk.gov.education.ecf.platform.csv;

import java.util.List;
import uk.gov.education.ecf.platform.jsonapi.openapi.RefusalCodes;

/** Why files are refused as a whole, for the OpenAPI documents of the services that take them. */
public final class CsvRefusalCodes implements RefusalCodes {

    @Override
    public List<String> codes() {
        return CsvProblems.codes();
    }
}
