/**
 * The one transaction of a handler or reaction, and raw SQL inside it on the same connection.
 */
package uk.gov.education.ecf.platform.transactions;
