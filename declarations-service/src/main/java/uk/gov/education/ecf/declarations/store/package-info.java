/** Declarations in the database: rows, what happened to them, who tried what, and the documents that providers read. */
package uk.gov.education.ecf.declarations.store;
