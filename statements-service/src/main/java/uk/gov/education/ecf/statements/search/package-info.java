/** What a lead provider reads: prepared statement documents, written with every change and listed without parsing. */
package uk.gov.education.ecf.statements.search;
