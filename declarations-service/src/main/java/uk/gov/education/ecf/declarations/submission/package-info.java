/** A provider declares: the words are judged, and either a declaration comes of them or the reasons why not. */
package uk.gov.education.ecf.declarations.submission;
