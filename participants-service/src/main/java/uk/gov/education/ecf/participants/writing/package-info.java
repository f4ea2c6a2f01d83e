/**
 * Where every act ends: what it made of a participant is kept, shown and announced in one transaction, so that none of the three can
 * be behind the others.
 */
package uk.gov.education.ecf.participants.writing;
