/** What partnerships-service and declarations-service announced, as far as this service needs it; fed only by their events. */
package uk.gov.education.ecf.participants.upstream;
