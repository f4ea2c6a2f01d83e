/** Settings of the gateway. */
package uk.gov.education.ecf.gateway.config;
