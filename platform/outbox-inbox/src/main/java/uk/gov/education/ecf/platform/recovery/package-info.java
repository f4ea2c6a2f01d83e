/**
 * A database that was restored to an earlier state is brought to where its service was: what the service has announced since lies
 * in its own topics, and what it has heard since in those of the others. Done before anything is served, heard or sent.
 */
package uk.gov.education.ecf.platform.recovery;
