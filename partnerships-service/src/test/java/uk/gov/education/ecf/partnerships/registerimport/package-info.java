/** Imports of the national register by the running service. */
package uk.gov.education.ecf.partnerships.registerimport;
