package uk.gov.education.ecf.partnerships.model;

import java.util.Set;

/**
 * An establishment as the national register tells of it.
 *
 * @param urn               without leading zeros
 * @param status            the register's code; 1 and 3 are open
 * @param type              the register's code of the kind of establishment
 * @param district          the code of the administrative district, blank outside of any
 * @param section41Approved whether it is approved under section 41
 * @param contact           what the register tells of the contact address
 */
public record RegisterEntry(
        String urn,
        String name,
        int status,
        int type,
        String district,
        boolean section41Approved,
        RegisterContact contact) {

    private static final Set<Integer> OPEN = Set.of(1, 3);
    /** A kind that is in no list of the rules earns no funding (rule SCH-3). */
    private static final Set<Integer> ELIGIBLE_TYPES = Set.of(
            1, 2, 3, 5, 6, 7, 8, 12, 14, 15, 18, 28, 31, 32, 33, 34, 35, 36, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48,
            57);

    private static final Set<Integer> SCHOOL_LED_TYPES = Set.of(10, 11, 30, 37);
    private static final String UNKNOWN_DISTRICT = "9999";

    /** Whether DfE funds training there (rule SCH-2). */
    public boolean isEligibleForFunding() {
        return isOpen() && isInEngland() && (ELIGIBLE_TYPES.contains(type) || section41Approved);
    }

    /** Whether it may take part with a programme of its own only (rule SCH-4). */
    public boolean isSchoolLedOnly() {
        return !isEligibleForFunding() && isOpen() && SCHOOL_LED_TYPES.contains(type);
    }

    /** Of a school that nobody has recorded before. */
    public SchoolDetails details() {
        return new SchoolDetails(urn, name, isEligibleForFunding(), isSchoolLedOnly(), null, contact.email());
    }

    /** The register knows nothing of induction tutors: they stay, and so does the URN as it was recorded, with its leading zeros if any. */
    public SchoolDetails details(SchoolDetails known) {
        return new SchoolDetails(
                known.urn(),
                name,
                isEligibleForFunding(),
                isSchoolLedOnly(),
                known.inductionTutor(),
                contact.told() ? contact.email() : known.contactEmail());
    }

    private boolean isOpen() {
        return OPEN.contains(status);
    }

    private boolean isInEngland() {
        return district.startsWith("E") || district.startsWith("e") || district.equals(UNKNOWN_DISTRICT);
    }
}
