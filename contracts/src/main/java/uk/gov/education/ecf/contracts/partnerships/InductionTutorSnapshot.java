package uk.gov.education.ecf.contracts.partnerships;

/** The induction tutor of a school. */
public record InductionTutorSnapshot(String name, String email) {}
