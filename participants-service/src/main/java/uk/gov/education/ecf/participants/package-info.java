/**
 * Participants: people in training, their training records and periods at schools, and what each lead provider sees of them.
 */
package uk.gov.education.ecf.participants;
