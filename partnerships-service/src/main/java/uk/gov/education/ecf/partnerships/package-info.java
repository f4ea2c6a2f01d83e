/** Schools, lead providers, delivery partners and the partnerships between them. */
package uk.gov.education.ecf.partnerships;
