/** The files of the site: finished bytes under the addresses at which they are found. */
package uk.gov.education.ecf.gateway.reference.files;
