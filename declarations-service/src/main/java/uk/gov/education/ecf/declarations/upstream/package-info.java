/**
 * What this service remembers of the others, fed only by their events: participants, statements, the names of lead providers
 * and which partnerships are challenged and with whom. One consumer for each channel, which only receives.
 */
package uk.gov.education.ecf.declarations.upstream;
