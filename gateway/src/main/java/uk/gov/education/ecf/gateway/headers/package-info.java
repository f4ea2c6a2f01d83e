/** What answers tell browsers and caches on behalf of everybody behind the gateway. */
package uk.gov.education.ecf.gateway.headers;
