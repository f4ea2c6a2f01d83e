/** The pages of the site: words of its own around what the description, the calendar and the configuration say. */
package uk.gov.education.ecf.gateway.reference.pages;
