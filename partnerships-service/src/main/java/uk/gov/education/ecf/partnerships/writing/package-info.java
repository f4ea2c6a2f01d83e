/**
 * What follows from a change, for each aggregate in one place: its rows, the documents that show it and what others are told of it,
 * all in the transaction of the change.
 */
package uk.gov.education.ecf.partnerships.writing;
