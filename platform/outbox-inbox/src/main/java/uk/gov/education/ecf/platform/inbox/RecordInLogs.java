package uk.gov.education.ecf.platform.inbox;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jboss.logging.MDC;
import uk.gov.education.ecf.platform.tracing.TraceParent;

/**
 * What a line of the log says about the records that it is about: who deals with them, and which event it is where it is one.
 *
 * @param fields by their names in the log
 */
record RecordInLogs(Map<String, String> fields) {

    static RecordInLogs of(String consumer, List<IncomingRecord> records) {
        Map<String, String> fields = new TreeMap<>();
        fields.put("consumer", consumer);
        if (records.size() == 1) {
            fields.put("eventId", records.get(0).id().toString());
        }
        return new RecordInLogs(fields);
    }

    /** For all that follows on the context at hand, which is one for these records alone. */
    void standInLogs() {
        fields.forEach(MDC::put);
    }

    /** For what is logged meanwhile, on a context or thread that has other things to do afterwards. */
    static void telling(String consumer, IncomingRecord record, Runnable line) {
        Map<String, String> fields = new TreeMap<>(of(consumer, List.of(record)).fields());
        TraceParent.traceId(record.headers().get(TraceParent.HEADER)).ifPresent(id -> fields.put("traceId", id));
        new RecordInLogs(fields).standInLogs();
        try {
            line.run();
        } finally {
            fields.keySet().forEach(MDC::remove);
        }
    }
}
