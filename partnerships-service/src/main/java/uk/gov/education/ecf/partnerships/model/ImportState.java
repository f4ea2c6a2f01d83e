package uk.gov.education.ecf.partnerships.model;

import uk.gov.education.ecf.platform.values.Word;

/** How an import stands; one that was interrupted may be repeated. */
public enum ImportState implements Word {
    RUNNING,
    FINISHED,
    FAILED,
    INTERRUPTED
}
