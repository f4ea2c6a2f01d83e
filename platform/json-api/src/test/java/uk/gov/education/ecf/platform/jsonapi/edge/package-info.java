/** A small application with resources of both dialects, asked over HTTP. */
package uk.gov.education.ecf.platform.jsonapi.edge;
