package uk.gov.education.ecf.platform.outbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AcknowledgementsTest {

    private static final Exception REFUSED = new IllegalStateException("refused");

    @Test
    void nothingIsDecidedBeforeTheLastAnswer() {
        Acknowledgements answers = answers("a", "b");

        answers.answered(1, null);

        assertFalse(answers.publication().toCompletableFuture().isDone());
        answers.answered(0, null);
        assertEquals(List.of(0L, 1L), publication(answers).published());
        assertNull(publication(answers).failure());
    }

    @Test
    void whatFollowsARefusalUnderItsKeyIsNotPublishedThoughTheBrokerHasIt() {
        Acknowledgements answers = answers("a", "b", "a", "b");

        answers.answered(3, null);
        answers.answered(2, null);
        answers.answered(1, null);
        answers.answered(0, REFUSED);

        assertEquals(List.of(1L, 3L), publication(answers).published());
        assertSame(REFUSED, publication(answers).failure());
    }

    @Test
    void keysOfOnePersonAreOneSequence() {
        Acknowledgements answers = answers("person/1", "person/2", "other/1");

        answers.answered(0, REFUSED);

        assertTrue(answers.isBlocked(1));
        assertFalse(answers.isBlocked(2));
    }

    @Test
    void whatWasNotSentIsNotPublished() {
        Acknowledgements answers = answers("a", "b", "c");

        answers.answered(0, null);
        answers.abandonedFrom(1, REFUSED);

        assertEquals(List.of(0L), publication(answers).published());
    }

    private static Publication publication(Acknowledgements answers) {
        return answers.publication().toCompletableFuture().join();
    }

    private static Acknowledgements answers(String... keys) {
        return new Acknowledgements(IntStream.range(0, keys.length)
                .mapToObj(position ->
                        new PendingEvent(position, null, "topic", keys[position], null, null, null, null, null, null))
                .toList());
    }
}
