package uk.gov.education.ecf.platform.testkit.architecture.samples.broken.databaseinanact.submission;

import io.vertx.sqlclient.Pool;

record PoolUser(Pool pool) {}
