/**
 * The reference site of the provider API: everything it shows is read from what runs, made once when the gateway starts, and served
 * without a token from addresses that are known one by one.
 */
package uk.gov.education.ecf.gateway.reference;
