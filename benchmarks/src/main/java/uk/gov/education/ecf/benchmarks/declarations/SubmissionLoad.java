package uk.gov.education.ecf.benchmarks.declarations;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import uk.gov.education.ecf.benchmarks.harness.BenchmarkStack;
import uk.gov.education.ecf.benchmarks.harness.Database;
import uk.gov.education.ecf.benchmarks.harness.HttpLoad;

/**
 * Starts declared over HTTP, each for another person, by the provider who trains that person; {@code wrk} asks with one thread.
 *
 * @param people their ids in the order of their numbers, one on each line
 */
record SubmissionLoad(BenchmarkStack stack, Path people, int connections) {

    private static final String SCRIPT =
            """
            local tokens = { %s }
            local people = {}
            for id in io.lines("%s") do people[#people + 1] = id end
            local headers = {}
            for i, token in ipairs(tokens) do
              headers[i] = { ["Authorization"] = "Bearer " .. token, ["Content-Type"] = "application/json" }
            end
            local n = %d
            request = function()
              local body = '{"data":{"type":"participant-declaration","attributes":{"participant_id":"' .. people[n + 1] ..
                '","declaration_type":"started","declaration_date":"2024-11-04T09:30:00Z","course_identifier":"ecf-induction"}}}'
              local request = wrk.format("POST", "/api/v3/participant-declarations", headers[n %% #tokens + 1], body)
              n = n + 1
              return request
            end
            """;

    static SubmissionLoad of(BenchmarkStack stack, Database database, int most, int connections) throws IOException {
        Path people = stack.folder().resolve("people.txt").toAbsolutePath();
        Files.writeString(
                people,
                database.text("select string_agg(%s::text, chr(10) order by n) from generate_series(0, %d) as n"
                        .formatted(ManyDeclarations.person("n"), most - 1)));
        return new SubmissionLoad(stack, people, connections);
    }

    /** @param first the number of the first person; who comes after has not declared either */
    HttpLoad.Rate from(long first, int seconds) throws IOException {
        Path script = stack.folder().resolve("submissions.lua");
        String tokens = ManyDeclarations.CLIENTS.stream()
                .map(client -> '"' + stack.tokenFor(client) + '"')
                .collect(Collectors.joining(", "));
        Files.writeString(script, SCRIPT.formatted(tokens, people, first));
        return new HttpLoad(List.of(), seconds).of(stack.service().url(), connections, script);
    }
}
