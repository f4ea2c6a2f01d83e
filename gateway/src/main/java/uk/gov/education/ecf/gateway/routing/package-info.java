/** Which service owns which address: an allow-list, so that whatever it does not name is not reachable from outside. */
package uk.gov.education.ecf.gateway.routing;
