/** What a lead provider reads: its statement documents, listed without parsing. */
package uk.gov.education.ecf.statements.search;
