/** Refusals: what is wrong with a request, how several of them are told at once, and which status and body carry them. */
package uk.gov.education.ecf.platform.jsonapi.refusal;
