/** Changed delivery partners, in the running service. */
package uk.gov.education.ecf.partnerships.deliverypartnerchange;
