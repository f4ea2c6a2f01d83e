/**
 * Request bodies: the provider API reads leniently (unknown members are ignored, numbers pass for text), the internal API
 * strictly (an operator's typo must not pass silently). Both refuse what is not JSON with a 400.
 */
package uk.gov.education.ecf.platform.jsonapi.body;
