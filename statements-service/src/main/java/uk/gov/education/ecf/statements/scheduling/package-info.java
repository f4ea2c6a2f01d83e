/**
 * DfE plans a lead provider's statements, one at a time or as a file, and changes them while they are open. Line items that
 * waited for a statement go onto the new one.
 */
package uk.gov.education.ecf.statements.scheduling;
