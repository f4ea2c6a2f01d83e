package uk.gov.education.ecf.participants.model;

import uk.gov.education.ecf.platform.values.Word;

/** Where someone stands at the school of a provider's period, on one day; {@link StatusCourse} says which. */
public enum ParticipantStatus implements Word {
    ACTIVE,
    JOINING,
    LEAVING,
    LEFT,
    WITHDRAWN;
}
