/**
 * The one transaction of a handler or reaction, and SQL inside it on the same connection: rows as records, and many of them as one parameter.
 */
package uk.gov.education.ecf.platform.transactions;
