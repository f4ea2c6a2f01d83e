/** What somebody who watches the suite relies on: metrics, the rules and dashboards made of them, logs and traces. */
package uk.gov.education.ecf.systemtests.watching;
