/**
 * Clients that follow the lists of the provider API while everything changes, each by one of the ways that the API offers, and
 * must end with what a full synchronisation shows (rule M19a).
 */
package uk.gov.education.ecf.systemtests.polling;
