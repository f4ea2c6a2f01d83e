/**
 * What every service's OpenAPI document says alike, so that no resource repeats it: refusals with their codes, the token, paging,
 * conditional reads. Whatever an operation says itself stays.
 */
package uk.gov.education.ecf.platform.jsonapi.openapi;
