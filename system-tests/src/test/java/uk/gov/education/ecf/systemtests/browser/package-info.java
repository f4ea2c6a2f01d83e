/** The reference site as a browser shows it; left out where no browser is installed, see {@code .ci/browser}. */
package uk.gov.education.ecf.systemtests.browser;
