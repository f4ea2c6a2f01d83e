/** What providers read. */
package uk.gov.education.ecf.partnerships.search;
