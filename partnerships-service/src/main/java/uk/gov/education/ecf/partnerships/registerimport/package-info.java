/** The national register's extract of establishments becomes schools: upserted by URN, in transactions of some hundred rows, repeatable. */
package uk.gov.education.ecf.partnerships.registerimport;
