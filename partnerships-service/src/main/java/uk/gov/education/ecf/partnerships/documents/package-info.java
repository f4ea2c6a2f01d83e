/** What providers are shown of partnerships, delivery partners and schools: rendered in the transaction that changes it, for everything in {@code search} to read. */
package uk.gov.education.ecf.partnerships.documents;
