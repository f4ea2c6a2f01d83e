/**
 * A declaration became eligible, or its money is asked back: its line item goes onto the statement that the declaration names, or
 * the next one if that has closed meanwhile, or waits if there is none.
 */
package uk.gov.education.ecf.statements.attachment;
