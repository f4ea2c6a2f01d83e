/** A lead provider goes on in a partnership with another delivery partner. */
package uk.gov.education.ecf.partnerships.deliverypartnerchange;
