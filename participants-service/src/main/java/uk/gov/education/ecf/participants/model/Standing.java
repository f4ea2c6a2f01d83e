package uk.gov.education.ecf.participants.model;

/** Where training stands: the lead provider's side and the school's (rules E-25, E-26). */
public record Standing(TrainingStatus training, InductionStatus induction) {

    static final Standing ACTIVE = new Standing(TrainingStatus.ACTIVE, InductionStatus.ACTIVE);

    /** Of training that begins, perhaps of somebody whose induction is over already. */
    static Standing beginning(Completion completion) {
        return completion.inductionEndDate() == null ? ACTIVE : ACTIVE.with(InductionStatus.COMPLETED);
    }

    Standing with(TrainingStatus said) {
        return new Standing(said, induction);
    }

    Standing with(InductionStatus said) {
        return new Standing(training, said);
    }
}
