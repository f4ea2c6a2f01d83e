/** Delivery partners and the pairs that they are in, in the running service. */
package uk.gov.education.ecf.partnerships.deliverypartners;
