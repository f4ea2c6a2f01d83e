/**
 * Published facts about declarations, keyed so that everything about one person stays in order.
 */
package uk.gov.education.ecf.contracts.declarations;
