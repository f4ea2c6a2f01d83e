/** Writes what became of statements and line items: the row, what providers see of it and what is announced, never one without the others. */
package uk.gov.education.ecf.statements.writing;
