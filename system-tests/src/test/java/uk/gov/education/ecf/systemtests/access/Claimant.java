package uk.gov.education.ecf.systemtests.access;

/**
 * Somebody who says who he is.
 *
 * @param name for messages
 * @param authorization the header's value; null if he sends none
 * @param denial what he is answered
 */
record Claimant(String name, String authorization, Denial denial) {

    static Claimant unknown(String name, String authorization) {
        return new Claimant(name, authorization, Denial.UNAUTHORISED);
    }

    static Claimant known(String name, String token) {
        return new Claimant(name, "Bearer " + token, Denial.FORBIDDEN);
    }
}
