package uk.gov.education.ecf.contracts.partnerships;

import java.util.List;
import uk.gov.education.ecf.contracts.OrNull;
import uk.gov.education.ecf.contracts.id.SchoolId;

/**
 * A school and the cohorts it has set up, as they stand after the event.
 *
 * @param urn unique reference number of the national register
 * @param eligibleForFunding what the register says today
 * @param schoolLedOnly may use the service, but never in a funded partnership
 * @param contactEmail the register's address for the school, null when unknown
 * @param cohorts the cohorts it has set up; empty when none
 */
public record SchoolSnapshot(
        SchoolId schoolId,
        String urn,
        String name,
        boolean eligibleForFunding,
        boolean schoolLedOnly,
        @OrNull InductionTutorSnapshot inductionTutor,
        @OrNull String contactEmail,
        List<SchoolCohortSnapshot> cohorts) {

    public SchoolSnapshot {
        cohorts = cohorts == null ? List.of() : List.copyOf(cohorts);
    }

    String key() {
        return schoolId.toString();
    }
}
