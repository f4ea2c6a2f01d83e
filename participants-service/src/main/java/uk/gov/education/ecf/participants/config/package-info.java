/** How refusals are told in the published API description. */
package uk.gov.education.ecf.participants.config;
