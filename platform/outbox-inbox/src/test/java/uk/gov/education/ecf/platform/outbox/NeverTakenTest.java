package uk.gov.education.ecf.platform.outbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.stream.Stream;
import org.apache.kafka.common.InvalidRecordException;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.ApiException;
import org.apache.kafka.common.errors.InvalidTimestampException;
import org.apache.kafka.common.errors.InvalidTopicException;
import org.apache.kafka.common.errors.NotEnoughReplicasException;
import org.apache.kafka.common.errors.OutOfOrderSequenceException;
import org.apache.kafka.common.errors.RecordBatchTooLargeException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.SaslAuthenticationException;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.apache.kafka.common.errors.UnknownServerException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import uk.gov.education.ecf.platform.topics.TopicMissingException;

/** Which refusals are for good (finding 7). */
class NeverTakenTest {

    static Stream<Arguments> certain() {
        return Stream.of(
                Arguments.of(new RecordTooLargeException(), "too-large"),
                Arguments.of(new SerializationException("?"), "unserialisable"),
                Arguments.of(new InvalidTopicException("?"), "invalid-topic"));
    }

    static Stream<Arguments> ofABatch() {
        return Stream.of(
                Arguments.of(new RecordBatchTooLargeException(), "too-large"),
                Arguments.of(new InvalidRecordException("?"), "invalid-record"),
                Arguments.of(new InvalidTimestampException("?"), "invalid-record"),
                Arguments.of(new ApiException("whatever else"), "refused"));
    }

    static Stream<Throwable> passing() {
        return Stream.of(
                new TimeoutException("?"),
                new NotEnoughReplicasException("?"),
                new TopicAuthorizationException("topic"),
                new SaslAuthenticationException("?"),
                new TopicMissingException("topic"),
                new OutOfOrderSequenceException("?"),
                new UnknownServerException("?"),
                new KafkaException("the producer is closed"),
                new IllegalStateException("the publisher was abandoned"));
    }

    @ParameterizedTest
    @MethodSource("certain")
    void whatIsSaidOfARecordIsMeantForIt(Throwable refusal, String cause) {
        assertEquals(Optional.of(cause), NeverTaken.cause(refusal, false));
        assertEquals(Optional.of(cause), NeverTaken.cause(refusal, true));
        assertFalse(NeverTaken.isOneOfSeveral(refusal));
    }

    @ParameterizedTest
    @MethodSource("ofABatch")
    void whatIsSaidOfABatchIsBelievedOfARecordThatWentAlone(Throwable refusal, String cause) {
        assertEquals(Optional.empty(), NeverTaken.cause(refusal, false));
        assertEquals(Optional.of(cause), NeverTaken.cause(refusal, true));
        assertTrue(NeverTaken.isOneOfSeveral(refusal));
    }

    @ParameterizedTest
    @MethodSource("passing")
    void whatIsNotAboutTheRecordIsTriedAgain(Throwable refusal) {
        assertEquals(Optional.empty(), NeverTaken.cause(refusal, true));
        assertFalse(NeverTaken.isOneOfSeveral(refusal));
    }

    @Test
    void permissionsAndTopicsAreAnOperatorsToGive() {
        assertTrue(NeverTaken.isForAnOperator(new TopicAuthorizationException("topic")));
        assertTrue(NeverTaken.isForAnOperator(new TopicMissingException("topic")));
        assertFalse(NeverTaken.isForAnOperator(new TimeoutException("?")));
        assertFalse(NeverTaken.isForAnOperator(new RecordTooLargeException()));
    }
}
