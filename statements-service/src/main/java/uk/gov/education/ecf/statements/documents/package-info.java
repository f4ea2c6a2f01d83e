/** How a statement reads for its lead provider: one document each, written with every change. */
package uk.gov.education.ecf.statements.documents;
