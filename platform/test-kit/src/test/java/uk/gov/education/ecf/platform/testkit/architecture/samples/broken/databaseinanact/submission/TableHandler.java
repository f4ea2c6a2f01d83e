package uk.gov.education.ecf.platform.testkit.architecture.samples.broken.databaseinanact.submission;

import uk.gov.education.ecf.platform.transactions.Table;

record TableHandler(Table<Kept> table) {

    record Kept(String id) {}
}
