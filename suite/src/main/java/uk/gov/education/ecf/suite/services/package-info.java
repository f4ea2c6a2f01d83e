/**
 * The suite's own five processes and the whole of it, infrastructure included, as one thing that starts and stops. The start
 * command and the system tests drive the same {@link uk.gov.education.ecf.suite.services.Suite}.
 */
package uk.gov.education.ecf.suite.services;
