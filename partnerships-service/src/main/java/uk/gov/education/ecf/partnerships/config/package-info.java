/** What an operator sets: the calendar of cohorts. */
package uk.gov.education.ecf.partnerships.config;
