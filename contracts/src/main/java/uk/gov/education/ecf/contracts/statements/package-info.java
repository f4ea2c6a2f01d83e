/**
 * Published facts about statements and their line items, from the calendar to the payment.
 */
package uk.gov.education.ecf.contracts.statements;
