/** What every write has in common. */
package uk.gov.education.ecf.partnerships.writing;
