/** One class per command of the start script, and how they show progress. */
package uk.gov.education.ecf.suite.commands;
