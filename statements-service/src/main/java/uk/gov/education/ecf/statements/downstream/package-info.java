/** From what changed here to what the other services and the providers are told, in the transaction of the change. */
package uk.gov.education.ecf.statements.downstream;
