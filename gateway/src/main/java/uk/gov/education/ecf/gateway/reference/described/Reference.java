package uk.gov.education.ecf.gateway.reference.described;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Everything that pages tell of the API, read out of its description. */
@Singleton
public final class Reference {

    private final List<Group> groups;
    private final Map<String, Endpoint> byId = new LinkedHashMap<>();
    private final List<Code> codes;
    private final List<Vocabulary> vocabularies;

    @Inject
    Reference(RunningDescription description) {
        JsonNode document = description.document();
        Described schemas = new Described(document);
        document.path("paths").properties().forEach(path -> path.getValue()
                .properties()
                .forEach(operation ->
                        add(Endpoint.of(path.getKey(), operation.getKey(), operation.getValue(), schemas))));
        groups = StreamSupport.stream(document.path("tags").spliterator(), false)
                .map(tag -> Group.of(tag, byId.values(), schemas))
                .toList();
        codes = Code.allOf(document);
        vocabularies = Vocabulary.allOf(document);
    }

    /** In the order of the description. */
    public List<Group> groups() {
        return groups;
    }

    public List<Endpoint> endpoints() {
        return List.copyOf(byId.values());
    }

    /** @throws IllegalArgumentException when the API has no such operation (any more) */
    public Endpoint endpoint(String operationId) {
        Endpoint endpoint = byId.get(operationId);
        if (endpoint == null) {
            throw new IllegalArgumentException("the API has no operation " + operationId);
        }
        return endpoint;
    }

    /** What tells of the changes in that list; empty for what is none, or has none. */
    public Stream<Endpoint> changesOf(Endpoint list) {
        return byId.values().stream().filter(endpoint -> endpoint.path().equals(list.path() + "/changes"));
    }

    /** In alphabetical order. */
    public List<Code> codes() {
        return codes;
    }

    /** The attributes that take or show one of several words. */
    public List<Vocabulary> vocabularies() {
        return vocabularies;
    }

    private void add(Endpoint endpoint) {
        byId.put(endpoint.id(), endpoint);
    }

    /**
     * The endpoints of one resource.
     *
     * @param slug its part of an address
     * @param tables every attribute that they ask for or answer with
     */
    public record Group(String slug, String name, String description, List<Endpoint> endpoints, List<Table> tables) {

        private static Group of(JsonNode tag, Iterable<Endpoint> all, Described schemas) {
            String name = tag.path("name").asText();
            List<Endpoint> own = StreamSupport.stream(all.spliterator(), false)
                    .filter(endpoint -> endpoint.tag().equals(name))
                    .sorted(Comparator.comparing(
                                    (Endpoint endpoint) -> endpoint.path().length())
                            .thenComparing(Endpoint::method))
                    .toList();
            List<Table> tables = own.stream()
                    .flatMap(endpoint -> endpoint.schemas().stream())
                    .distinct()
                    .map(schemas::table)
                    .toList();
            return new Group(Slug.of(name), name, tag.path("description").asText(), own, tables);
        }

        /** Where its page is. */
        public String address() {
            return "/reference/" + slug;
        }
    }
}
