package uk.gov.education.ecf.platform.jsonapi.front;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.impl.HttpServerRequestInternal;
import java.util.function.Consumer;

/**
 * What is measured of a request of the API: how long it takes from its head to the beginning of its answer, however slowly its
 * caller takes that. It takes the name of its route as a consumer of texts, a type that everybody knows: in tests Vert.x outlives the
 * class loader of the application.
 *
 * @param <R> what others measure of it
 */
public final class MeasuredRequest<R> implements Consumer<String> {

    private final R others;
    private final HttpMethod method;
    private final long begun = System.nanoTime();
    private String route = RequestTimes.UNNAMED;

    MeasuredRequest(R others, HttpMethod method) {
        this.others = others;
        this.method = method;
    }

    /**
     * Says by which address the request is counted; one that nobody names counts as {@code unknown}.
     *
     * @param route one of few: a template, never a path as it came
     */
    public static void nameRoute(HttpServerRequest request, String route) {
        if (request instanceof HttpServerRequestInternal known && known.metric() instanceof Consumer<?> measured) {
            asConsumer(measured).accept(route);
        }
    }

    @Override
    public void accept(String name) {
        route = name;
    }

    R others() {
        return others;
    }

    void answered(int status) {
        RequestTimes.record(route, method, status, System.nanoTime() - begun);
    }

    @SuppressWarnings("unchecked")
    private static Consumer<String> asConsumer(Consumer<?> measured) {
        return (Consumer<String>) measured;
    }
}
