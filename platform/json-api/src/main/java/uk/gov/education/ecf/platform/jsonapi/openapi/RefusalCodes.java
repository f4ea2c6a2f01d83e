package uk.gov.education.ecf.platform.jsonapi.openapi;

import java.util.List;

/** Codes with which a library refuses in every service that uses it; found through {@link java.util.ServiceLoader}. */
public interface RefusalCodes {

    /** Every code that the library gives; never null. */
    List<String> codes();
}
