/**
 * A caller reads its own writes (rule M20), the services' half: an answer names the events its request announced, and a request
 * that names events waits, briefly and with a limit, until the service has heard of those on topics it listens to.
 */
package uk.gov.education.ecf.platform.ownwrites;
