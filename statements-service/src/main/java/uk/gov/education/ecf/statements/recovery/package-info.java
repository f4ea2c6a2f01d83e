/** Statements and line items that a restored database has lost are made again as they were announced. Contracts never were. */
package uk.gov.education.ecf.statements.recovery;
