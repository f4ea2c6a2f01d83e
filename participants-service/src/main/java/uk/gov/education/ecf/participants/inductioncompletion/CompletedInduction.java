package uk.gov.education.ecf.participants.inductioncompletion;

import java.time.LocalDate;
import uk.gov.education.ecf.contracts.id.TrainingRecordId;

/** The end of an induction, as it is known now. */
record CompletedInduction(TrainingRecordId trainingRecordId, LocalDate completedOn) {}
