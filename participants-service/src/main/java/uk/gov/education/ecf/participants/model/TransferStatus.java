package uk.gov.education.ecf.participants.model;

import java.time.LocalDate;
import java.util.Optional;
import uk.gov.education.ecf.platform.values.Word;

/** Whether a transfer has taken place (rule F-11). */
public enum TransferStatus implements Word {
    INCOMPLETE,
    COMPLETE;

    /** @param completion the day from which on it is complete; empty while nobody has told one */
    public static TransferStatus on(LocalDate day, Optional<LocalDate> completion) {
        return completion.filter(reached -> !reached.isAfter(day)).isPresent() ? COMPLETE : INCOMPLETE;
    }
}
