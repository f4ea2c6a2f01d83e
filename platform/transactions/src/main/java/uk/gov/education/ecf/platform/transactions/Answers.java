package uk.gov.education.ecf.platform.transactions;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Future;

/** What the driver answers, as the code waits for it. */
final class Answers {

    private Answers() {}

    /** That has been asked for already. */
    static <T> Uni<T> of(Future<T> answer) {
        return Uni.createFrom()
                .emitter(emitter -> answer.onSuccess(emitter::complete).onFailure(emitter::fail));
    }
}
