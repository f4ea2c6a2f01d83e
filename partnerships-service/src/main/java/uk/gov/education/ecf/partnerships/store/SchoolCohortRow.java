package uk.gov.education.ecf.partnerships.store;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import uk.gov.education.ecf.partnerships.model.ProgrammeChoice;
import uk.gov.education.ecf.partnerships.model.SchoolCohort;
import uk.gov.education.ecf.platform.values.Word;

@Entity
@Table(name = "school_cohorts")
class SchoolCohortRow {

    @EmbeddedId
    SchoolCohortKey key;

    @Column(columnDefinition = "text")
    String inductionProgrammeChoice;

    Boolean eligibleForFunding;

    boolean pupilPremiumUplift;

    boolean sparsityUplift;

    static SchoolCohortRow of(SchoolCohortKey key) {
        SchoolCohortRow row = new SchoolCohortRow();
        row.key = key;
        return row;
    }

    SchoolCohortRow take(SchoolCohort cohort) {
        inductionProgrammeChoice = cohort.choice().wireName();
        eligibleForFunding = cohort.eligibleForFunding();
        pupilPremiumUplift = cohort.pupilPremiumUplift();
        sparsityUplift = cohort.sparsityUplift();
        return this;
    }

    SchoolCohort model() {
        return new SchoolCohort(
                key.cohort(),
                Word.required(ProgrammeChoice.class, inductionProgrammeChoice),
                eligibleForFunding,
                pupilPremiumUplift,
                sparsityUplift);
    }
}
