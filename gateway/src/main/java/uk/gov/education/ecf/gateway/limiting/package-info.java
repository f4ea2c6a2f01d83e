/**
 * How many requests a provider may make (rules W13, J-5): so many in any stretch of time, and so many at once. Counted by this
 * process alone, or by all of them together where they share a store.
 */
package uk.gov.education.ecf.gateway.limiting;
