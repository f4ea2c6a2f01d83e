/**
 * Schools, lead providers, delivery partners and the partnerships between them. This package only says how what the model
 * refuses reads as an answer.
 */
package uk.gov.education.ecf.partnerships;
