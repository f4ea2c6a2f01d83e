/** Each architecture rule, tried on a sample service that breaks it. */
package uk.gov.education.ecf.platform.testkit.architecture;
