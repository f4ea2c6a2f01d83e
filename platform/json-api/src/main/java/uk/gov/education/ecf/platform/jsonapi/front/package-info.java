/**
 * What happens to a request before any route sees it, on every connection to the API: it gets its id, and one that HTTP itself
 * forbids is refused in the API's envelope. Quarkus answers those without a body, so {@link
 * uk.gov.education.ecf.platform.jsonapi.front.FrontDoor} stands in front of it.
 */
package uk.gov.education.ecf.platform.jsonapi.front;
