/** Rules in plain Java. */
package uk.gov.education.ecf.platform.testkit.architecture.samples.clean.model;
