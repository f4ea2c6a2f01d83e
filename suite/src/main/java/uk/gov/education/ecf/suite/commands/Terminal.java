package uk.gov.education.ecf.suite.commands;

import java.time.Duration;

/** Whether somebody watches, as the root script found out. */
final class Terminal {

    private Terminal() {}

    static boolean watched() {
        return Boolean.getBoolean("ecf.terminal");
    }

    static String seconds(Duration duration) {
        return "%.1f s".formatted(duration.toMillis() / 1000.0);
    }
}
