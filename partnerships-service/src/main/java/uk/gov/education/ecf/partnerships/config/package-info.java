/** How addresses are read, and what the published API description says of refusals. */
package uk.gov.education.ecf.partnerships.config;
