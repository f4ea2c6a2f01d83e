/** What any text may hold that is taken in, whether in a body or in a row of a file. */
package uk.gov.education.ecf.platform.jsonapi.text;
