package uk.gov.education.ecf.platform.outbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.kafka.common.InvalidRecordException;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.TopicAuthorizationException;
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

    @Test
    void whatIsNeverTakenHoldsUpNothing() {
        Acknowledgements answers = answers("a", "a", "b");

        answers.answered(0, new RecordTooLargeException("far too large"));
        assertFalse(answers.isBlocked(1));
        answers.answered(1, null);
        answers.answered(2, null);

        assertEquals(List.of(1L, 2L), publication(answers).published());
        assertEquals(
                List.of(new Rejected(0, "too-large", "far too large")),
                publication(answers).rejected());
        assertNull(publication(answers).failure());
    }

    @Test
    void aBadRecordIsToldOfThoughTheOthersOfItsBatchAreToldLess() {
        Acknowledgements answers = answers("a", "b");
        Exception bad = new InvalidRecordException("bad");

        answers.answered(0, bad);
        answers.answered(1, new KafkaException("part of a batch"));

        assertSame(bad, publication(answers).failure());
    }

    @Test
    void whatWasNotSentIsNotRejectedForWhatAnotherWas() {
        Acknowledgements answers = answers("a", "b");

        answers.answered(0, null);
        answers.abandonedFrom(1, new RecordTooLargeException());

        assertEquals(List.of(), publication(answers).rejected());
    }

    @Test
    void aTopicWithoutPermissionRests() {
        Acknowledgements answers = answers("a");

        answers.answered(0, new TopicAuthorizationException("topic"));

        assertEquals(Set.of("topic"), publication(answers).resting());
        assertEquals(List.of(), publication(answers).rejected());
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
