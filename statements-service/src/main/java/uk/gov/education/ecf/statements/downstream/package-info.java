/** What the other services are told of what happened here, and in which form. */
package uk.gov.education.ecf.statements.downstream;
