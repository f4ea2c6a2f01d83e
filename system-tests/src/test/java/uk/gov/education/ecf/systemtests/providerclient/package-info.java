/** The client that the standard generator makes of the published description, at work. */
package uk.gov.education.ecf.systemtests.providerclient;
