/** Recovery against a real database and broker. */
package uk.gov.education.ecf.partnerships.recovery;
