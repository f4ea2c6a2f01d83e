package uk.gov.education.ecf.platform.testkit.architecture.samples.broken.straytransactions.store;

import io.vertx.core.Future;
import io.vertx.sqlclient.Pool;

record Declarations(Pool pool) {

    Future<Integer> save() {
        return pool.withTransaction(connection -> Future.succeededFuture(1));
    }

    Future<?> begin() {
        return pool.getConnection().flatMap(connection -> connection.begin());
    }
}
