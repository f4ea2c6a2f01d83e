package uk.gov.education.ecf.partnerships.model;

/** Whom a school named to look after inductions. */
public record InductionTutor(String name, String email) {}
