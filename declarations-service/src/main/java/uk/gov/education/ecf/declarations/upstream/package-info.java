/**
 * What this service remembers of the others, fed only by their events: participants, statements, the names of lead providers
 * and which partnerships are challenged and with whom. What providers read changes with it, in the same transaction.
 */
package uk.gov.education.ecf.declarations.upstream;
