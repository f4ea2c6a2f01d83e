package uk.gov.education.ecf.platform.testkit.docs;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The classes that a text in backticks names: words of two humps or more, with folders in front of them or without. */
final class ClassNames {

    private static final Pattern NAME =
            Pattern.compile("(?<![\\w$<-])(?:[a-z][a-z0-9]*/)*[A-Z][a-z0-9]+(?:[A-Z][a-z0-9]*)+(?![\\w-])");
    private static final Set<String> OF_OTHERS = Set.of(
            "AsyncAPI",
            "BigDecimal",
            "CloudEvents",
            "EstablishmentName",
            "JsonNode",
            "KafkaProducer",
            "LocalDate",
            "ObjectMapper",
            "OffsetDateTime",
            "OpenAPI",
            "PostgreSQL",
            "TypeOfEstablishment");

    private ClassNames() {}

    static Stream<String> in(List<String> codeSpans) {
        return codeSpans.stream()
                .flatMap(span -> NAME.matcher(span).results())
                .map(name -> name.group())
                .filter(name -> !OF_OTHERS.contains(name));
    }
}
