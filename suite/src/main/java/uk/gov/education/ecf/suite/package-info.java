/** The start command {@code ecf}: the whole suite on one machine. */
package uk.gov.education.ecf.suite;
