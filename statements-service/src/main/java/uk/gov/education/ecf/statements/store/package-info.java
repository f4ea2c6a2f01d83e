/** Rows and repositories: statements, line items and contracts as they lie in the database, and the locks that order their changes. */
package uk.gov.education.ecf.statements.store;
