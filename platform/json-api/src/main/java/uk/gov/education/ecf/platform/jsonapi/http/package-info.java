/** Where the dialect meets Quarkus REST: answers, mappers from exceptions to envelopes, and filters every request passes. */
package uk.gov.education.ecf.platform.jsonapi.http;
