/** The pages under {@code docs} and the code keep to each other: every rule that is cited is defined, every class that is named exists. */
package uk.gov.education.ecf.platform.testkit.docs;
