package uk.gov.education.ecf.platform.transactions;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import java.time.Duration;

/** Time in which nobody waits on a thread. What follows goes on where it was, with all that its context knows. */
final class Pause {

    private Pause() {}

    static Uni<Void> of(long millis) {
        Context here = Vertx.currentContext();
        return here == null
                ? OneByOne.nothing().onItem().delayIt().by(Duration.ofMillis(millis))
                : Uni.createFrom().emitter(passed -> here.owner()
                        .setTimer(millis, timer -> here.runOnContext(resumed -> passed.complete(null))));
    }
}
