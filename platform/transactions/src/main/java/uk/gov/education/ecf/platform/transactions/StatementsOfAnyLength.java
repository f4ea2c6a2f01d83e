package uk.gov.education.ecf.platform.transactions;

import io.quarkus.reactive.pg.client.PgPoolCreator;
import io.vertx.pgclient.PgBuilder;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.SqlConnectOptions;
import jakarta.inject.Singleton;
import java.util.List;

/**
 * Makes the pool as Quarkus would, but for one thing: its connections keep statements of any length. Those longer than 2,048
 * characters, as the ones are that write documents, would be parsed and planned again by every transaction.
 */
@Singleton
class StatementsOfAnyLength implements PgPoolCreator {

    @Override
    public Pool create(Input input) {
        input.pgConnectOptionsList().forEach(options -> options.setPreparedStatementCacheSqlLimit(Integer.MAX_VALUE));
        return PgBuilder.pool()
                .with(input.poolOptions())
                .connectingTo(List.<SqlConnectOptions>copyOf(input.pgConnectOptionsList()))
                .using(input.vertx())
                .build();
    }
}
