/** Challenges as the running service takes them. */
package uk.gov.education.ecf.partnerships.challenge;
