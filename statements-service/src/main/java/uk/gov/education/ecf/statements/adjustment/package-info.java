/** Finance adjusts a statement that pays output fees, until it is paid: amounts with a reason, in any number. */
package uk.gov.education.ecf.statements.adjustment;
