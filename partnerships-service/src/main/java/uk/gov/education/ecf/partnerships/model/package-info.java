/**
 * Who may work with whom, in plain synchronous Java: lead providers, delivery partners, schools and their cohorts,
 * partnerships, and the rules under which a partnership is confirmed or carried over.
 */
package uk.gov.education.ecf.partnerships.model;
