package uk.gov.education.ecf.platform.csv;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.smallrye.mutiny.unchecked.Unchecked;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import java.util.concurrent.Callable;

/** Blocking work away from the event loop, and back: sessions and transactions live where the caller is. */
final class Worker {

    private Worker() {}

    static <T> Uni<T> call(Callable<T> work) {
        return Uni.createFrom().deferred(() -> {
            Context caller = Vertx.currentContext();
            Uni<T> done = Uni.createFrom()
                    .item(Unchecked.supplier(work::call))
                    .runSubscriptionOn(Infrastructure.getDefaultWorkerPool());
            return caller == null ? done : done.emitOn(command -> caller.runOnContext(ignored -> command.run()));
        });
    }
}
