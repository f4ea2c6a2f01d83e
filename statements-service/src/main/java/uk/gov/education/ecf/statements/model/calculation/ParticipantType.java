package uk.gov.education.ecf.statements.model.calculation;

import uk.gov.education.ecf.platform.values.Word;

/** Who was trained. */
public enum ParticipantType implements Word {
    ECT,
    MENTOR
}
