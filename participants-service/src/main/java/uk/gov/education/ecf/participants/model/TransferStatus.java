package uk.gov.education.ecf.participants.model;

import java.time.LocalDate;
import uk.gov.education.ecf.platform.values.Word;

/** Whether a transfer has taken place (rule F-11). */
public enum TransferStatus implements Word {
    INCOMPLETE,
    COMPLETE;

    /** @param completion the day from which on it is complete */
    public static TransferStatus on(LocalDate day, LocalDate completion) {
        return completion.isAfter(day) ? INCOMPLETE : COMPLETE;
    }
}
