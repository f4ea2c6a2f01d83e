package uk.gov.education.ecf.benchmarks.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One statement or a script of them, again and again over so many connections, by {@code pgbench}; prepared once for each connection. */
public record SqlLoad(String connectionString, Path folder, int seconds, Map<String, Integer> variables) {

    private static final Pattern RATE = Pattern.compile("tps = ([0-9.]+)");

    public SqlLoad(String connectionString, Path folder, int seconds) {
        this(connectionString, folder, seconds, Map.of());
    }

    /** @param variables of the script, which each connection changes for itself, with what they are at the start */
    public SqlLoad with(Map<String, Integer> variables) {
        return new SqlLoad(connectionString, folder, seconds, variables);
    }

    public double of(String sql, int connections) {
        Path script = folder.resolve("script.sql");
        try {
            Files.writeString(script, sql + ";\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        List<String> command = new ArrayList<>(List.of(
                "pgbench",
                "--no-vacuum",
                "--protocol=prepared",
                "--file=" + script,
                "--client=" + connections,
                "--jobs=" + Math.min(2, connections),
                "--time=" + seconds));
        variables.forEach((name, value) -> command.add("--define=" + name + "=" + value));
        command.add(connectionString);
        String told = Tools.output(command);
        Matcher rate = RATE.matcher(told);
        if (!rate.find()) {
            throw new IllegalStateException(told);
        }
        return Double.parseDouble(rate.group(1));
    }
}
