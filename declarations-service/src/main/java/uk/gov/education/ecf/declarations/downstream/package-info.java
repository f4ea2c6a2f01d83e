/** From what happened in the model to what is kept, announced and shown of it, all in the caller's transaction. */
package uk.gov.education.ecf.declarations.downstream;
