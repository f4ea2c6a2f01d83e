package uk.gov.education.ecf.platform.documents;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import uk.gov.education.ecf.platform.jsonapi.body.Json;
import uk.gov.education.ecf.platform.jsonapi.body.JsonApiType;

/**
 * A resource object of the provider API.
 *
 * @param id         the resource's id as text; null for one that is not made
 * @param type       the JSON:API type, e.g. {@code partnership}
 * @param attributes a record or map; members appear in its order, absent values as null
 * @param links      addresses by their names; empty for one that leads nowhere, and then not written
 */
@JsonPropertyOrder({"id", "type", "attributes", "links"})
public record Resource(
        String id,
        String type,
        Object attributes,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<String, String> links) {

    /** One that leads nowhere. */
    public Resource(String id, String type, Object attributes) {
        this(id, type, attributes, Map.of());
    }

    /** Of attributes whose record has a {@link JsonApiType}. */
    public static Resource of(Object id, Object attributes) {
        return new Resource(
                id.toString(),
                attributes.getClass().getAnnotation(JsonApiType.class).value(),
                attributes);
    }

    /**
     * The JSON of a resource that is not made: without an id, and with one time for all that only a document knows.
     *
     * @param time when it would have been made
     */
    public static String imagined(Object attributes, Instant time) {
        String type = attributes.getClass().getAnnotation(JsonApiType.class).value();
        String json = new Resource(null, type, attributes).json();
        return CreatedAt.OF_THE_DOCUMENT.shownIn(UpdatedAt.OF_THE_DOCUMENT.shownIn(json, time), time);
    }

    /**
     * The same with one link more; its name is one that the {@link JsonApiType} of the attributes has.
     *
     * @param address relative to the host
     */
    public Resource linking(String name, String address) {
        Map<String, String> more = new LinkedHashMap<>(links);
        more.put(name, address);
        return new Resource(id, type, attributes, more);
    }

    /** The JSON a {@link DocumentRow} takes; holds the mark of {@link UpdatedAt} where the attributes do. */
    public String json() {
        return Json.text(this);
    }
}
