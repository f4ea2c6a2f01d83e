/** The journey of money, from a confirmed partnership to a paid statement, and a transfer, over HTTP only: a demonstration and a test in one. */
package uk.gov.education.ecf.suite.journey;
