/** What every service's OpenAPI document says alike. */
package uk.gov.education.ecf.platform.jsonapi.openapi;
