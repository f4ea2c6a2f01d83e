/** A small service for this module's own tests: it announces, reacts and remembers as the real ones do. */
package uk.gov.education.ecf.platform.sample;
