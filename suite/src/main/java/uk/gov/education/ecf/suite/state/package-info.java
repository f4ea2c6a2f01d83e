/**
 * What a start command leaves behind for the next command: which processes run, since when and on which ports. A process id
 * alone would not do, because the system gives it to somebody else after the process has ended.
 */
package uk.gov.education.ecf.suite.state;
