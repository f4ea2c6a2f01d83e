/** From what happened in the model to the event that others hear of it. */
package uk.gov.education.ecf.declarations.downstream;
