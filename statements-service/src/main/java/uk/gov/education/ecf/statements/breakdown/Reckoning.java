package uk.gov.education.ecf.statements.breakdown;

import uk.gov.education.ecf.statements.model.RecordedContract;
import uk.gov.education.ecf.statements.model.Statement;
import uk.gov.education.ecf.statements.model.calculation.Breakdown;

/** A statement, what it comes to, and the contract that says so. */
record Reckoning(Statement statement, RecordedContract contract, Breakdown breakdown) {}
