package uk.gov.education.ecf.partnerships.model;

import uk.gov.education.ecf.platform.values.Word;

/** Why a school objects to a partnership (rule D-3). */
public enum ChallengeReason implements Word {
    ANOTHER_PROVIDER,
    NOT_CONFIRMED,
    DO_NOT_RECOGNISE,
    NO_ECTS,
    MISTAKE
}
