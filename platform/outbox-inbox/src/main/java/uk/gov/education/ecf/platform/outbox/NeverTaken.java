package uk.gov.education.ecf.platform.outbox;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.common.InvalidRecordException;
import org.apache.kafka.common.errors.ApiException;
import org.apache.kafka.common.errors.AuthenticationException;
import org.apache.kafka.common.errors.AuthorizationException;
import org.apache.kafka.common.errors.DuplicateSequenceException;
import org.apache.kafka.common.errors.InvalidPidMappingException;
import org.apache.kafka.common.errors.InvalidProducerEpochException;
import org.apache.kafka.common.errors.InvalidTimestampException;
import org.apache.kafka.common.errors.InvalidTopicException;
import org.apache.kafka.common.errors.OutOfOrderSequenceException;
import org.apache.kafka.common.errors.PolicyViolationException;
import org.apache.kafka.common.errors.ProducerFencedException;
import org.apache.kafka.common.errors.RecordBatchTooLargeException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.RetriableException;
import org.apache.kafka.common.errors.SecurityDisabledException;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.errors.UnknownServerException;
import org.apache.kafka.common.errors.UnsupportedForMessageFormatException;
import org.apache.kafka.common.errors.UnsupportedVersionException;
import uk.gov.education.ecf.platform.topics.TopicMissingException;

/**
 * Tells, by the kind of a refusal, whether the record that it is about may be taken later. Three kinds are tried again: what Kafka
 * calls retriable; what is the broker's or the producer's trouble and would meet any record; and what an operator mends without
 * touching a record, such as a missing permission or topic. The rest is about the record, and stays.
 */
final class NeverTaken {

    /** Said of one record and meant: the producer splits what is too large as a batch until it is one record. */
    private static final Map<Class<? extends RuntimeException>, String> CERTAIN = Map.of(
            RecordTooLargeException.class, "too-large",
            SerializationException.class, "unserialisable",
            InvalidTopicException.class, "invalid-topic");

    /** Said of every record that went in one batch with the bad one. */
    private static final Map<Class<? extends RuntimeException>, String> OF_A_BATCH = Map.of(
            RecordBatchTooLargeException.class, "too-large",
            InvalidRecordException.class, "invalid-record",
            InvalidTimestampException.class, "invalid-record",
            ApiException.class, "refused");

    private static final List<Class<? extends RuntimeException>> NOT_ABOUT_THE_RECORD = List.of(
            RetriableException.class,
            AuthorizationException.class,
            AuthenticationException.class,
            SecurityDisabledException.class,
            PolicyViolationException.class,
            TopicMissingException.class,
            UnknownServerException.class,
            UnsupportedVersionException.class,
            UnsupportedForMessageFormatException.class,
            DuplicateSequenceException.class,
            OutOfOrderSequenceException.class,
            InvalidPidMappingException.class,
            InvalidProducerEpochException.class,
            ProducerFencedException.class);

    private NeverTaken() {}

    /**
     * The cause in a word, empty when the record may be taken later.
     *
     * @param alone whether nothing else was sent that the refusal could be about
     */
    static Optional<String> cause(Throwable refusal, boolean alone) {
        Optional<String> certain = named(CERTAIN, refusal);
        return certain.isPresent() || !alone ? certain : ofABatch(refusal);
    }

    /** Whether it takes sending the records one by one to know which of them it is about. */
    static boolean isOneOfSeveral(Throwable refusal) {
        return named(CERTAIN, refusal).isEmpty() && ofABatch(refusal).isPresent();
    }

    /** Whether it is about a topic, or about anything sent at all, and time alone does not help. */
    static boolean isForAnOperator(Throwable refusal) {
        return refusal instanceof ApiException
                && !(refusal instanceof RetriableException)
                && isAny(NOT_ABOUT_THE_RECORD, refusal);
    }

    private static Optional<String> ofABatch(Throwable refusal) {
        return isAny(NOT_ABOUT_THE_RECORD, refusal) ? Optional.empty() : named(OF_A_BATCH, refusal);
    }

    /** By the nearest class that has a name. */
    private static Optional<String> named(Map<Class<? extends RuntimeException>, String> names, Throwable refusal) {
        Class<?> kind = refusal.getClass();
        while (kind != null && !names.containsKey(kind)) {
            kind = kind.getSuperclass();
        }
        return Optional.ofNullable(kind).map(names::get);
    }

    private static boolean isAny(List<Class<? extends RuntimeException>> kinds, Throwable refusal) {
        return kinds.stream().anyMatch(kind -> kind.isInstance(refusal));
    }
}
