package uk.gov.education.ecf.platform.tracing;

import io.opentelemetry.context.Context;

/** The trace that some work belongs to, and its place in it. */
public final class Trace {

    private final Context context;

    Trace(Context context) {
        this.context = context;
    }

    /** Of the request or message that is being worked on; the beginning of a new one outside of any. */
    public static Trace current() {
        return new Trace(Context.current());
    }

    /**
     * Makes it the trace of the Vert.x context that the caller runs on, which must be one for this work alone: the trace ends with
     * the context, so that there is nothing to return to.
     */
    public void takeOver() {
        context.makeCurrent();
    }
}
