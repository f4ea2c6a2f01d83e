/**
 * What arrives from the other services: lead providers are remembered, and what happened to declarations is handed to the
 * reactions of the acts.
 */
package uk.gov.education.ecf.statements.upstream;
