package uk.gov.education.ecf.platform.tracing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.trace.samplers.Sampler;
import io.opentelemetry.sdk.trace.samplers.SamplingDecision;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SamplingTest {

    private static final String TRACE_ID = "4bf92f3577b34da6a3ce929d0e0e4736";
    private static final Context RECORDED_BY_THE_CALLER =
            TraceParent.continued("00-" + TRACE_ID + "-00f067aa0ba902b7-01");

    @Test
    void withoutAnAddressNothingIsRecordedWhateverTheCallerDoes() {
        Sampler sampler = new Sampling().sampler(Optional.empty(), 1);

        assertEquals(SamplingDecision.DROP, decision(sampler, Context.root()));
        assertEquals(SamplingDecision.DROP, decision(sampler, RECORDED_BY_THE_CALLER));
    }

    @Test
    void withOneTheShareThatBeginsHereAndAllThatTheCallerRecordsAre() {
        Sampler all = new Sampling().sampler(Optional.of("http://127.0.0.1:4317"), 1);
        Sampler none = new Sampling().sampler(Optional.of("http://127.0.0.1:4317"), 0);

        assertEquals(SamplingDecision.RECORD_AND_SAMPLE, decision(all, Context.root()));
        assertEquals(SamplingDecision.DROP, decision(none, Context.root()));
        assertEquals(SamplingDecision.RECORD_AND_SAMPLE, decision(none, RECORDED_BY_THE_CALLER));
    }

    private static SamplingDecision decision(Sampler sampler, Context parent) {
        return sampler.shouldSample(parent, TRACE_ID, "span", SpanKind.SERVER, Attributes.empty(), List.of())
                .getDecision();
    }
}
