/** What the service is made with: the calendar it follows, and how a refusal of the model is told over HTTP. */
package uk.gov.education.ecf.participants.config;
