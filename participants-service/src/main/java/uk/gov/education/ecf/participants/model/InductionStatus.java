package uk.gov.education.ecf.participants.model;

import uk.gov.education.ecf.platform.values.Word;

/** The school's side of a period (rule E-25); {@code CHANGED} is superseded by a newer period. */
public enum InductionStatus implements Word {
    ACTIVE,
    CHANGED,
    LEAVING,
    WITHDRAWN,
    COMPLETED
}
