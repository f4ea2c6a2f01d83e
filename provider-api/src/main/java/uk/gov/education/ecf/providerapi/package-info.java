/** The published description of the whole provider API: one OpenAPI document, merged from the services' while they are built. */
package uk.gov.education.ecf.providerapi;
