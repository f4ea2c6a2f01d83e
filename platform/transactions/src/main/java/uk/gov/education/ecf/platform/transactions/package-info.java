/**
 * The one transaction of a handler or reaction, and raw SQL inside it on the same connection, rows as one parameter included.
 */
package uk.gov.education.ecf.platform.transactions;
