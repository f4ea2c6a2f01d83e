/** How a refusal of the model is told over HTTP and in the published API description. */
package uk.gov.education.ecf.participants.config;
