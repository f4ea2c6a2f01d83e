package uk.gov.education.ecf.platform.outbox;

import java.util.List;
import java.util.concurrent.CompletionStage;

/** Sends events. One round at a time. */
interface Publisher {

    /** Completes normally when the fate of every event is known, on any thread, within a bounded time. */
    CompletionStage<Publication> publish(List<PendingEvent> events);

    /** Drops at once what is not on its way; returns immediately. */
    void abandon();
}
