/** What providers read of a declaration, and who reads it: rendered when something changes, so that a GET only fetches. */
package uk.gov.education.ecf.declarations.documents;
