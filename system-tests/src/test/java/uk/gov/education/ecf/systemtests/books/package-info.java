/**
 * Declarations and the money behind them over all services: whatever is done to people, declarations and statements, by many at once
 * and while processes are killed, the books agree afterwards.
 */
package uk.gov.education.ecf.systemtests.books;
