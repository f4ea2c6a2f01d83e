package uk.gov.education.ecf.gateway.reference.pages;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;
import uk.gov.education.ecf.gateway.reference.described.Endpoint;
import uk.gov.education.ecf.gateway.reference.described.Reference;

/** What providers do with the API, task by task; the requests and answers come from the description. */
@Singleton
public final class Guidance {

    private final List<Chapter> chapters;

    @Inject
    Guidance(Reference reference) {
        chapters = Content.list(Content.of("guidance")).stream()
                .map(chapter -> chapter(chapter, reference))
                .toList();
    }

    public List<Chapter> chapters() {
        return chapters;
    }

    /** Tasks that belong together, on a page of their own. */
    public record Chapter(String slug, String title, Prose intro, List<Task> tasks) {

        /** Where its page is. */
        public String address() {
            return "/guidance/" + slug;
        }
    }

    /**
     * One thing to do.
     *
     * @param rows of a table, its head first; empty without one
     * @param endpoints the operations that do it, the first of them with its examples
     */
    public record Task(
            String anchor,
            String title,
            List<Prose> text,
            List<Prose> notes,
            List<List<String>> rows,
            List<Endpoint> endpoints) {}

    private static Chapter chapter(JsonNode chapter, Reference reference) {
        return new Chapter(
                chapter.path("slug").asText(),
                chapter.path("title").asText(),
                new Prose(chapter.path("intro").asText()),
                Content.list(chapter.path("tasks")).stream()
                        .map(task -> task(task, reference))
                        .toList());
    }

    private static Task task(JsonNode task, Reference reference) {
        return new Task(
                task.path("anchor").asText(),
                task.path("title").asText(),
                Content.prose(task.path("text")),
                Content.prose(task.path("notes")),
                Content.list(task.path("table")).stream()
                        .map(row ->
                                Content.list(row).stream().map(JsonNode::asText).toList())
                        .toList(),
                Content.list(task.path("operations")).stream()
                        .map(operation -> reference.endpoint(operation.asText()))
                        .flatMap(endpoint -> Stream.concat(Stream.of(endpoint), reference.changesOf(endpoint)))
                        .toList());
    }
}
