/** Confirmations as the running service takes them, one by one and at once. */
package uk.gov.education.ecf.partnerships.confirmation;
