/** How the sandbox, the demonstration and the system tests speak to a running suite: over HTTP, as one of the realm's clients. */
package uk.gov.education.ecf.suite.api;
