/** Declarations of an authorised statement become paid one by one; when the last of them has, so is the statement. */
package uk.gov.education.ecf.statements.payment;
