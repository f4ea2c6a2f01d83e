/** What an operator sets, the calendar of cohorts, and what the OpenAPI document says beside the resources. */
package uk.gov.education.ecf.partnerships.config;
