/** Delivery partners and whom they work with, as DfE records them; too few rules for anything but one flat package. */
package uk.gov.education.ecf.partnerships.deliverypartners;
