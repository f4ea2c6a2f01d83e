/** What the operator sets, and what the published API description says of refusals. */
package uk.gov.education.ecf.declarations.config;
