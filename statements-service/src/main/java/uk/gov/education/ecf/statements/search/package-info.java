/** What a lead provider reads: its statement documents, listed without parsing. And how far the payment of a statement has come. */
package uk.gov.education.ecf.statements.search;
