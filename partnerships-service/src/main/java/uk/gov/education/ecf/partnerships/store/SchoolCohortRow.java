package uk.gov.education.ecf.partnerships.store;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import uk.gov.education.ecf.partnerships.model.ProgrammeChoice;
import uk.gov.education.ecf.partnerships.model.SchoolCohort;

@Entity
@Table(name = "school_cohorts")
class SchoolCohortRow {

    @EmbeddedId
    SchoolCohortKey key;

    @Column(name = "induction_programme_choice", columnDefinition = "text")
    String choice;

    @Column(name = "eligible_for_funding")
    Boolean eligibleForFunding;

    @Column(name = "pupil_premium_uplift")
    boolean pupilPremiumUplift;

    @Column(name = "sparsity_uplift")
    boolean sparsityUplift;

    static SchoolCohortRow of(SchoolCohortKey key) {
        SchoolCohortRow row = new SchoolCohortRow();
        row.key = key;
        return row;
    }

    SchoolCohortRow take(SchoolCohort cohort) {
        choice = cohort.choice().wireName();
        eligibleForFunding = cohort.eligibleForFunding();
        pupilPremiumUplift = cohort.pupilPremiumUplift();
        sparsityUplift = cohort.sparsityUplift();
        return this;
    }

    SchoolCohort model() {
        return new SchoolCohort(
                key.cohort(),
                ProgrammeChoice.of(choice).orElseThrow(),
                eligibleForFunding,
                pupilPremiumUplift,
                sparsityUplift);
    }
}
