/** statements-service settles which statement pays a declaration and when; here the declaration follows, step by step. */
package uk.gov.education.ecf.declarations.payment;
