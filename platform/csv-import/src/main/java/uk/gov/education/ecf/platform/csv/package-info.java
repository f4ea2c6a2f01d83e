/**
 * Imports of CSV files of any size in constant memory: the body goes to a temporary file first and is judged as a whole, so that
 * a broken file changes nothing; then its rows are handed out some at a time, and bad ones are reported by their line.
 */
package uk.gov.education.ecf.platform.csv;
