/**
 * Request bodies: the provider API reads leniently (unknown members are ignored, numbers pass for text), the internal API
 * strictly (an operator's typo must not pass silently). Both refuse what is not JSON with a 400. A resource method takes a record;
 * its annotation says in which of the two ways it is read.
 */
package uk.gov.education.ecf.platform.jsonapi.body;
