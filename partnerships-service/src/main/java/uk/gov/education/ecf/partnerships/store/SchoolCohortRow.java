package uk.gov.education.ecf.partnerships.store;

import java.util.UUID;
import uk.gov.education.ecf.contracts.id.SchoolId;
import uk.gov.education.ecf.partnerships.model.ProgrammeChoice;
import uk.gov.education.ecf.partnerships.model.SchoolCohort;
import uk.gov.education.ecf.platform.values.Word;

/** @param eligibleForFunding null where nothing is recorded for this very cohort */
record SchoolCohortRow(
        UUID schoolId,
        int cohort,
        String inductionProgrammeChoice,
        Boolean eligibleForFunding,
        boolean pupilPremiumUplift,
        boolean sparsityUplift) {

    static SchoolCohortRow of(SchoolId school, SchoolCohort cohort) {
        return new SchoolCohortRow(
                school.value(),
                cohort.cohort(),
                cohort.choice().wireName(),
                cohort.eligibleForFunding(),
                cohort.pupilPremiumUplift(),
                cohort.sparsityUplift());
    }

    SchoolCohort model() {
        return new SchoolCohort(
                cohort,
                Word.required(ProgrammeChoice.class, inductionProgrammeChoice),
                eligibleForFunding,
                pupilPremiumUplift,
                sparsityUplift);
    }
}
