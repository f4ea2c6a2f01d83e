/** From the model to published events: each carries the whole participant. */
package uk.gov.education.ecf.participants.downstream;
