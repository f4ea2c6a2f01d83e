package uk.gov.education.ecf.platform.csv;

import org.apache.commons.csv.CSVRecord;

/** A row as it stands in the file: its values, or why it has none. */
record Row(int line, CSVRecord values, String fault) {}
