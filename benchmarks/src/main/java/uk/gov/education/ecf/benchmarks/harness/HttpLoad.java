package uk.gov.education.ecf.benchmarks.harness;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One request, or those of a script, again and again over so many connections, by {@code wrk}. */
public record HttpLoad(List<String> headers, int seconds) {

    private static final Pattern RATE = Pattern.compile("Requests/sec:\\s+([0-9.]+)");
    private static final Pattern P99 = Pattern.compile("99%\\s+([0-9.]+)(us|ms|s)");

    public HttpLoad with(String header) {
        List<String> all = new ArrayList<>(headers);
        all.add(header);
        return new HttpLoad(all, seconds);
    }

    public Rate of(String url, int connections) {
        return told(url, connections, List.of());
    }

    /** @param script in Lua, which makes the requests */
    public Rate of(String url, int connections, Path script) {
        return told(url, connections, List.of("--script", script.toString()));
    }

    private Rate told(String url, int connections, List<String> more) {
        List<String> command = new ArrayList<>(
                List.of("wrk", "-t1", "-c" + connections, "-d" + seconds + "s", "--latency", "--timeout", "10s"));
        headers.forEach(header -> command.addAll(List.of("-H", header)));
        command.addAll(more);
        command.add(url);
        String told = Tools.output(command);
        if (told.contains("Non-2xx") || told.contains("Socket errors")) {
            throw new IllegalStateException(url + ": " + told);
        }
        return new Rate(Double.parseDouble(find(RATE, told).group(1)), millis(find(P99, told)));
    }

    private static double millis(Matcher found) {
        double number = Double.parseDouble(found.group(1));
        return switch (found.group(2)) {
            case "us" -> number / 1000;
            case "ms" -> number;
            default -> number * 1000;
        };
    }

    private static Matcher find(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find()) {
            throw new IllegalStateException("no " + pattern + " in " + text);
        }
        return matcher;
    }

    /** Answers a second, and what 99 of 100 took at most. */
    public record Rate(double perSecond, double p99Millis) {}
}
