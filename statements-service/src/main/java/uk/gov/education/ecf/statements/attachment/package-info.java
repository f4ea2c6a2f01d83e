/**
 * A declaration became eligible: its line item goes onto the statement that the declaration names, or the next one if that has
 * closed meanwhile, or waits if there is none.
 */
package uk.gov.education.ecf.statements.attachment;
