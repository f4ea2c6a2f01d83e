/** What an operator may decide about this service. */
package uk.gov.education.ecf.statements.config;
