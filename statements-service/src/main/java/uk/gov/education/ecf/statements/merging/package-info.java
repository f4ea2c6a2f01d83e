/** Two ids of a participant turned out to be one person's: the line items of the declarations go over to the one that is in use. */
package uk.gov.education.ecf.statements.merging;
