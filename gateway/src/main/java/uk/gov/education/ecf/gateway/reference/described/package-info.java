/** The published description as this gateway gives it out, and the views of it that pages show. */
package uk.gov.education.ecf.gateway.reference.described;
