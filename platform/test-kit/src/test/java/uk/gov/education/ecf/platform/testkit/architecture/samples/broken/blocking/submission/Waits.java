package uk.gov.education.ecf.platform.testkit.architecture.samples.broken.blocking.submission;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

class Waits {

    String awaitsUni(Uni<String> uni) {
        return uni.await().indefinitely();
    }

    Iterable<String> iteratesMulti(Multi<String> multi) {
        return multi.subscribe().asIterable();
    }

    void sleeps() throws InterruptedException {
        Thread.sleep(1);
    }

    void sleepsByUnit() throws InterruptedException {
        TimeUnit.MILLISECONDS.sleep(1);
    }

    String joinsFuture(CompletableFuture<String> future) {
        return future.join();
    }

    String getsCompletableFuture(CompletableFuture<String> future) throws ExecutionException, InterruptedException {
        return future.get();
    }

    String getsFuture(Future<String> future) throws ExecutionException, InterruptedException {
        return future.get();
    }

    Function<CompletableFuture<String>, String> joinsByReference() {
        return CompletableFuture::join;
    }

    void waitsForLatch(CountDownLatch latch) throws InterruptedException {
        latch.await();
    }
}
