package uk.gov.education.ecf.gateway.reference.pages;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;
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
        states = reference.vocabularies().stream()
                .map(vocabulary -> states(vocabulary, content.path("attributes")))
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

    /** The words come from the description, their meanings from the site. */
    private static States states(Vocabulary vocabulary, JsonNode attributes) {
        JsonNode told = Stream.concat(
                        vocabulary.schemas().stream().map(schema -> schema + "." + vocabulary.attribute()),
                        Stream.of(vocabulary.attribute()))
                .map(attributes::path)
                .filter(found -> !found.isMissingNode())
                .findFirst()
                .orElse(attributes.path(vocabulary.attribute()));
        return new States(
                told.path("anchor").asText(vocabulary.attribute()),
                told.path("title").asText(vocabulary.attribute()),
                vocabulary.attribute(),
                new Prose(told.path("intro").asText("")),
                vocabulary.words().stream()
                        .map(word -> new Term(
                                word, new Prose(told.path("words").path(word).asText(""))))
                        .toList());
    }
}
