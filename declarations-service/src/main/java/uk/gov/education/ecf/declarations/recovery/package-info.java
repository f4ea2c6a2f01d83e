/** Declarations that a restored database has lost are made again as they were announced. */
package uk.gov.education.ecf.declarations.recovery;
