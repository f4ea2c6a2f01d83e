/** A provider takes back what it declared: before payment it is void, after it the money is asked back. */
package uk.gov.education.ecf.declarations.voiding;
