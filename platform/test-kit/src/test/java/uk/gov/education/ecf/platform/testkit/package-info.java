/** What the kit promises, tried on the servers themselves and on a small application behind them. */
package uk.gov.education.ecf.platform.testkit;
