package uk.gov.education.ecf.platform.documents.rebuild;

import java.util.Locale;

/** Why somebody goes through all documents of a resource. */
enum Purpose {
    /** To make them as they should be. */
    REBUILD,
    /** To tell which are not as they should be, and change nothing. */
    COMPARE;

    String inTable() {
        return name().toLowerCase(Locale.ROOT);
    }
}
