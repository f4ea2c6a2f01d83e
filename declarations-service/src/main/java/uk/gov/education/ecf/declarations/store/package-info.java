/** Declarations in the database: rows, what happened to them, and who tried what. */
package uk.gov.education.ecf.declarations.store;
