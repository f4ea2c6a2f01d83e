/** Ids turned out to be one person's: their declarations go over to the id that is in use. */
package uk.gov.education.ecf.declarations.merging;
