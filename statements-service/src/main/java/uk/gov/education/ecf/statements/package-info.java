/**
 * Statements: when a lead provider's money is due, which declarations each statement pays, under which contract, and whether
 * it was paid. Declarations decide what they are; this service decides which statement a line item is on.
 */
package uk.gov.education.ecf.statements;
