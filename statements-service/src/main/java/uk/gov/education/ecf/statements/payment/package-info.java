/** Declarations of an authorised statement are paid or taken back one by one, others stop to count; when none is left to settle, the statement is paid. */
package uk.gov.education.ecf.statements.payment;
