/** Small services: a clean one, and for each rule one that breaks it and nothing else. */
package uk.gov.education.ecf.platform.testkit.architecture.samples;
