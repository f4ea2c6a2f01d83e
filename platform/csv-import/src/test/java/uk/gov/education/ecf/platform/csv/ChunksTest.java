package uk.gov.education.ecf.platform.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.helpers.test.AssertSubscriber;
import io.smallrye.mutiny.subscription.UniEmitter;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ChunksTest {

    private static final Duration SOON = Duration.ofSeconds(20);

    @Test
    void rowsComeInTheirOrderSoManyAtATime() {
        try (CsvFile file = fileOf(7)) {
            List<List<String>> chunks = file.chunks(3)
                    .map(chunk -> chunk.stream().map(row -> row.value("URN")).toList())
                    .collect()
                    .asList()
                    .await()
                    .atMost(SOON);
            assertEquals(List.of(List.of("1", "2", "3"), List.of("4", "5", "6"), List.of("7")), chunks);
            assertEquals(7, file.rows());
        }
    }

    @Test
    void aFileMayBeReadAgainAndTwiceAtOnce() {
        try (CsvFile file = fileOf(5)) {
            AssertSubscriber<List<CsvRow>> slow = file.chunks(2)
                    .subscribe()
                    .withSubscriber(AssertSubscriber.create(1))
                    .awaitItems(1, SOON);
            assertEquals(
                    3, file.chunks(2).collect().asList().await().atMost(SOON).size());
            slow.request(5)
                    .awaitCompletion(SOON)
                    .assertItems(
                            slow.getItems().get(0),
                            slow.getItems().get(1),
                            slow.getItems().get(2));
            assertEquals("3", slow.getItems().get(1).get(0).value("URN"));
        }
    }

    @Test
    void aChunkIsReadWhenTheOneBeforeWasDealtWith() throws InterruptedException {
        try (CsvFile file = fileOf(9)) {
            AtomicInteger read = new AtomicInteger();
            BlockingQueue<UniEmitter<? super Integer>> work = new LinkedBlockingQueue<>();
            AssertSubscriber<Integer> run = file.chunks(3)
                    .invoke(read::incrementAndGet)
                    .onItem()
                    .transformToUniAndConcatenate(chunk -> Uni.createFrom().<Integer>emitter(work::add))
                    .subscribe()
                    .withSubscriber(AssertSubscriber.create(Long.MAX_VALUE));
            for (int done = 1; done <= 3; done++) {
                UniEmitter<? super Integer> present = work.poll(20, TimeUnit.SECONDS);
                assertEquals(done, read.get());
                present.complete(done);
            }
            run.awaitCompletion(SOON).assertItems(1, 2, 3);
        }
    }

    @Test
    void chunksArriveOnTheEventLoopOfTheCaller() throws Exception {
        Vertx vertx = Vertx.vertx();
        try {
            CompletableFuture<Integer> rows = new CompletableFuture<>();
            Context caller = vertx.getOrCreateContext();
            caller.runOnContext(ignored -> received(5)
                    .invoke(file -> assertHere(caller))
                    .flatMap(file -> file.chunks(2)
                            .invoke(chunk -> assertHere(caller))
                            .map(List::size)
                            .collect()
                            .in(AtomicInteger::new, AtomicInteger::addAndGet)
                            .eventually(file::close))
                    .subscribe()
                    .with(sum -> rows.complete(sum.get()), rows::completeExceptionally));
            assertEquals(5, rows.get(20, TimeUnit.SECONDS));
        } finally {
            vertx.close().toCompletionStage().toCompletableFuture().get(20, TimeUnit.SECONDS);
        }
    }

    @Test
    void aClosedFileIsGone() {
        CsvFile file = fileOf(3);
        assertEquals(1, Received.openFiles());
        file.close();
        file.close();
        assertEquals(0, Received.openFiles());
        assertThrows(
                Exception.class, () -> file.chunks(2).collect().asList().await().atMost(SOON));
    }

    private static void assertHere(Context caller) {
        assertSame(caller, Vertx.currentContext());
        assertTrue(Context.isOnEventLoopThread());
    }

    private static CsvFile fileOf(int rows) {
        return received(rows).await().atMost(SOON);
    }

    private static Uni<CsvFile> received(int rows) {
        StringBuilder text = new StringBuilder("URN,Name\n");
        for (int i = 1; i <= rows; i++) {
            text.append(i).append(",A\n");
        }
        return CsvFile.receive(
                new ByteArrayInputStream(text.toString().getBytes(StandardCharsets.UTF_8)),
                "text/csv",
                Received.COLUMNS,
                Received.WINDOWS_1252);
    }
}
