package uk.gov.education.ecf.partnerships.cohortsetup;

import java.util.Optional;
import uk.gov.education.ecf.partnerships.model.ConfirmPartnership;
import uk.gov.education.ecf.partnerships.model.School;
import uk.gov.education.ecf.partnerships.model.SchoolEvent;
import uk.gov.education.ecf.platform.values.Change;

/**
 * What a plan comes to that nothing speaks against.
 *
 * @param school      with the cohort as planned
 * @param carriedOver last cohort's partnership, if it goes on
 */
record PlannedCohort(Change<School, SchoolEvent> school, Optional<ConfirmPartnership> carriedOver) {}
