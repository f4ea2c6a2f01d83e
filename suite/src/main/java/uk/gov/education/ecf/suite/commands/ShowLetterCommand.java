package uk.gov.education.ecf.suite.commands;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import uk.gov.education.ecf.localstack.infrastructure.StartFailure;
import uk.gov.education.ecf.suite.operations.Letter;
import uk.gov.education.ecf.suite.operations.Letters;

/** {@code ecf letters show}. */
@Command(name = "show", description = "Shows one of them: why it waits, and the message itself.")
public final class ShowLetterCommand implements Callable<Integer> {

    @Parameters(paramLabel = "ID", description = "As './ecf letters' lists it")
    String id;

    @Mixin
    WhichServices which;

    @Override
    public Integer call() {
        Letters letters = new Letters(Workplace.installation(), which.services());
        Letter letter = letters.find(id).orElseThrow(() -> new StartFailure("Nothing waits under the id " + id + "."));
        Map<String, Object> shown = shown(letter, letters.payload(letter));
        if (which.json) {
            Printed.json(shown);
        } else {
            shown.forEach((name, value) -> System.out.printf("%-10s %s%n", name, value == null ? "-" : value));
        }
        return ExitCode.OK;
    }

    private static Map<String, Object> shown(Letter letter, String payload) {
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("service", letter.service());
        shown.put("kind", letter.kind());
        shown.put("id", letter.id());
        shown.put("consumer", letter.consumer());
        shown.put("topic", letter.topic());
        shown.put("key", letter.key());
        shown.put("type", letter.type());
        shown.put("cause", letter.cause());
        shown.put("reason", letter.reason());
        shown.put("since", letter.since());
        shown.put("times", letter.times());
        shown.put("payload", payload);
        return shown;
    }
}
