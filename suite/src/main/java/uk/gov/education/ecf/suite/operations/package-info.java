/** What DfE's staff do about a running installation, through the internal endpoints that the role {@code dfe} guards. */
package uk.gov.education.ecf.suite.operations;
