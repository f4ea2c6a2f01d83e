/** What a statement comes to, for finance and for its provider: sums as JSON, and what each line item brings to them as CSV. */
package uk.gov.education.ecf.statements.breakdown;
