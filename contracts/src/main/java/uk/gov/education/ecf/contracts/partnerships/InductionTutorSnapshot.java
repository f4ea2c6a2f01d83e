package uk.gov.education.ecf.contracts.partnerships;

/**
 * The induction tutor of a school.
 *
 * @param name never null
 * @param email never null
 */
public record InductionTutorSnapshot(String name, String email) {}
