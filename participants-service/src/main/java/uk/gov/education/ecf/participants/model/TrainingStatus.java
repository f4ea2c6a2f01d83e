package uk.gov.education.ecf.participants.model;

import uk.gov.education.ecf.platform.values.Word;

/** The lead provider's side of a period (rule E-26). */
public enum TrainingStatus implements Word {
    ACTIVE,
    DEFERRED,
    WITHDRAWN
}
