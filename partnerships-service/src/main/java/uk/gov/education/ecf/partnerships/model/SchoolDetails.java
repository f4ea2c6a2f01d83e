package uk.gov.education.ecf.partnerships.model;

/**
 * What the register and the school's tutor say of a school.
 *
 * @param schoolLedOnly  may run its own programme but never hold a funded partnership (rule SCH-4)
 * @param inductionTutor null when the school has named none
 * @param contactEmail   the register's address; null when it has none
 */
public record SchoolDetails(
        String urn,
        String name,
        boolean eligibleForFunding,
        boolean schoolLedOnly,
        InductionTutor inductionTutor,
        String contactEmail) {

    /** What of the URN tells schools apart: leading zeros do not (rule D-23). */
    public String number() {
        return urn.replaceFirst("^0+", "");
    }
}
