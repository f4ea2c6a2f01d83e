/** A lead provider confirms that it trains at a school, with a delivery partner, in a cohort. */
package uk.gov.education.ecf.partnerships.confirmation;
