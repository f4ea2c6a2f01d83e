/** The documents, made from scratch. */
package uk.gov.education.ecf.partnerships.documents;
