/**
 * What a statement comes to: counts of its declarations, a contract and adjustments in, exact sums out. Knows no database and no
 * single declaration, so ten thousand cost what ten do.
 */
package uk.gov.education.ecf.statements.model.calculation;
