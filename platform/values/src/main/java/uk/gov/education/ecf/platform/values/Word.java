package uk.gov.education.ecf.platform.values;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A value out of a fixed vocabulary. Implemented by enums; requests, documents, events and columns hold its name on the wire. */
public interface Word {

    /** The constant's name as Java has it; every enum has this already. */
    String name();

    /** As it is written outside of Java, unlike any other of the same vocabulary; in snake case unless the word says otherwise. */
    default String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The word of that vocabulary; empty for null and for any other text. */
    static <W extends Enum<W> & Word> Optional<W> of(Class<W> vocabulary, String wireName) {
        return Stream.of(vocabulary.getEnumConstants())
                .filter(word -> word.wireName().equals(wireName))
                .findFirst();
    }

    /**
     * The word that a column or an event holds.
     *
     * @throws IllegalArgumentException when the vocabulary has no such word
     */
    static <W extends Enum<W> & Word> W required(Class<W> vocabulary, String wireName) {
        return of(vocabulary, wireName)
                .orElseThrow(() -> new IllegalArgumentException(
                        "'" + wireName + "' is no word of " + vocabulary.getSimpleName() + ": " + all(vocabulary)));
    }

    /** Every word of the vocabulary as it is written, in its order. */
    static <W extends Enum<W> & Word> List<String> all(Class<W> vocabulary) {
        return Stream.of(vocabulary.getEnumConstants()).map(Word::wireName).toList();
    }
}
