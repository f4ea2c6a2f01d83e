package uk.gov.education.ecf.participants.model;

import java.util.Locale;
import java.util.Set;
import uk.gov.education.ecf.platform.values.Word;

/** Why a lead provider says that training is deferred (rule E-37) or withdrawn (rule E-38). */
public enum StateReason implements Word {
    BEREAVEMENT(TrainingStatus.DEFERRED),
    LONG_TERM_SICKNESS(TrainingStatus.DEFERRED),
    PARENTAL_LEAVE(TrainingStatus.DEFERRED),
    CAREER_BREAK(TrainingStatus.DEFERRED),
    LEFT_TEACHING_PROFESSION(TrainingStatus.WITHDRAWN),
    MOVED_SCHOOL(TrainingStatus.WITHDRAWN),
    MENTOR_NO_LONGER_BEING_MENTOR(TrainingStatus.WITHDRAWN),
    SWITCHED_TO_SCHOOL_LED(TrainingStatus.WITHDRAWN),
    OTHER(TrainingStatus.DEFERRED, TrainingStatus.WITHDRAWN);

    private final Set<TrainingStatus> statuses;

    StateReason(TrainingStatus... statuses) {
        this.statuses = Set.of(statuses);
    }

    /** Whether it is a reason for that status. */
    public boolean explains(TrainingStatus status) {
        return statuses.contains(status);
    }

    @Override
    public String wireName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
