/** Tests of the running service with a real database, broker and identity provider, and of its architecture. */
package uk.gov.education.ecf.partnerships;
