/** What partnerships-service announced, as far as registering and showing people needs it; fed only by its events. */
package uk.gov.education.ecf.participants.upstream;
