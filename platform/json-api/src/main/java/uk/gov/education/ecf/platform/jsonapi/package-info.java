/**
 * The HTTP dialect of the provider API, once for the whole suite: documents, lists, filters, paging, error envelopes and the
 * clock of a request. A resource states what it shows and what it refuses; how that looks on the wire is decided here.
 */
package uk.gov.education.ecf.platform.jsonapi;
