package uk.gov.education.ecf.gateway.reference.pages;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import uk.gov.education.ecf.gateway.reference.described.Reference;
import uk.gov.education.ecf.gateway.reference.described.Vocabulary;

/** What words mean: terms of the field, and every word that an attribute may be. */
@Singleton
public final class Definitions {

    private final List<Term> terms;
    private final List<States> states;

    @Inject
    Definitions(Reference reference) {
        JsonNode content = Content.of("definitions");
        terms = content.path("terms").properties().stream()
                .map(term -> new Term(term.getKey(), new Prose(term.getValue().asText())))
                .toList();
        Map<String, List<Vocabulary>> byMeaning = reference.vocabularies().stream()
                .collect(Collectors.groupingBy(
                        vocabulary -> key(vocabulary, content.path("attributes")), TreeMap::new, Collectors.toList()));
        states = byMeaning.entrySet().stream()
                .map(entry ->
                        states(entry.getValue(), content.path("attributes").path(entry.getKey())))
                .toList();
    }

    public List<Term> terms() {
        return terms;
    }

    public List<States> states() {
        return states;
    }

    /**
     * A word and its meaning.
     *
     * @param meaning empty when the site has no words for it
     */
    public record Term(String word, Prose meaning) {}

    /** The words of one attribute. */
    public record States(String anchor, String title, String attribute, Prose intro, List<Term> words) {}

    /** Attributes of one name may mean different things in different records; the site then explains them apart. */
    private static String key(Vocabulary vocabulary, JsonNode attributes) {
        return vocabulary.schemas().stream()
                .map(schema -> schema + "." + vocabulary.attribute())
                .filter(attributes::has)
                .findFirst()
                .orElse(vocabulary.attribute());
    }

    /** The words come from the description, their meanings from the site. */
    private static States states(List<Vocabulary> vocabularies, JsonNode told) {
        String attribute = vocabularies.get(0).attribute();
        return new States(
                told.path("anchor").asText(attribute),
                told.path("title").asText(attribute),
                attribute,
                new Prose(told.path("intro").asText("")),
                vocabularies.stream()
                        .flatMap(vocabulary -> vocabulary.words().stream())
                        .distinct()
                        .map(word -> new Term(
                                word, new Prose(told.path("words").path(word).asText(""))))
                        .toList());
    }
}
