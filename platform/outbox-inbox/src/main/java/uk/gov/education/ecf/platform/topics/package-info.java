/**
 * Creates the Kafka topics that the suite relies on, or sees that operators have made them, so that none is ever auto-created with the
 * wrong settings.
 */
package uk.gov.education.ecf.platform.topics;
