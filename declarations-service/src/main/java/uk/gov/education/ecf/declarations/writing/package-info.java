/** Makes a change of a declaration stick: the one place where its row, its history, its announcements and its documents are written. */
package uk.gov.education.ecf.declarations.writing;
