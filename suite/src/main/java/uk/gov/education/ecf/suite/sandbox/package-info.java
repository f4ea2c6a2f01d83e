/**
 * Invented providers, schools and people to try the suite with. Everything goes through the HTTP APIs with ids chosen here, so
 * that loading it again changes nothing.
 */
package uk.gov.education.ecf.suite.sandbox;
