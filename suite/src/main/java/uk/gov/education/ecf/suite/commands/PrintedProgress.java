package uk.gov.education.ecf.suite.commands;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import uk.gov.education.ecf.localstack.infrastructure.Component;
import uk.gov.education.ecf.suite.services.StartProgress;

/** One line per component when it is ready, and below them, on a terminal, a bar with what is still awaited. */
final class PrintedProgress implements StartProgress, AutoCloseable {

    private static final int REFRESH_MILLIS = 200;
    private static final int COLUMNS = 79;
    private static final String CLEAR_LINE = "\r\u001b[K";

    private final Map<String, Long> startedAt = new ConcurrentHashMap<>();
    private final Set<String> awaited = new ConcurrentSkipListSet<>();
    private final ProgressBar bar;

    PrintedProgress(int components) {
        bar = !Terminal.watched()
                ? null
                : new ProgressBarBuilder()
                        .setTaskName("  Starting")
                        .setInitialMax(components)
                        .setStyle(ProgressBarStyle.ASCII)
                        .setUpdateIntervalMillis(REFRESH_MILLIS)
                        .continuousUpdate()
                        .hideEta()
                        .setConsumer(new DelegatingProgressBarConsumer(this::draw, COLUMNS))
                        .build();
    }

    @Override
    public synchronized void starting(Component component) {
        startedAt.put(component.name(), System.nanoTime());
        awaited.add(component.name());
        show();
    }

    @Override
    public synchronized void ready(Component component) {
        awaited.remove(component.name());
        Duration took = Duration.ofNanos(System.nanoTime() - startedAt.get(component.name()));
        say("  %-22s ready after %7s  port %d".formatted(component.name(), Terminal.seconds(took), component.port()));
        if (bar != null) {
            bar.step();
        }
        show();
    }

    synchronized void say(String line) {
        System.out.println((bar == null ? "" : CLEAR_LINE) + line);
    }

    @Override
    public synchronized void close() {
        if (bar != null) {
            bar.close();
            System.out.print(CLEAR_LINE);
        }
    }

    /** Redraws the last line, so that the lines above stay as they are. */
    private void draw(String text) {
        if (!awaited.isEmpty()) {
            System.out.print(CLEAR_LINE + text);
        }
    }

    private void show() {
        if (bar != null) {
            bar.setExtraMessage(" " + String.join(", ", awaited));
        }
    }
}
