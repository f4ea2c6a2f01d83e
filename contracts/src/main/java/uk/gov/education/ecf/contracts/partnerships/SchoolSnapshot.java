package uk.gov.education.ecf.contracts.partnerships;

import java.util.List;
import uk.gov.education.ecf.contracts.id.SchoolId;

/**
 * A school and the cohorts it has set up, as they stand after the event.
 *
 * @param schoolId never null
 * @param urn unique reference number of the national register, never null
 * @param name never null
 * @param eligibleForFunding what the register says today
 * @param schoolLedOnly may use the service, but never in a funded partnership
 * @param inductionTutor null when the school has named none
 * @param contactEmail the register's address for the school, null when unknown
 * @param cohorts the cohorts it has set up; empty when none
 */
public record SchoolSnapshot(
        SchoolId schoolId,
        String urn,
        String name,
        boolean eligibleForFunding,
        boolean schoolLedOnly,
        InductionTutorSnapshot inductionTutor,
        String contactEmail,
        List<SchoolCohortSnapshot> cohorts) {

    public SchoolSnapshot {
        cohorts = cohorts == null ? List.of() : List.copyOf(cohorts);
    }

    String key() {
        return schoolId.toString();
    }
}
