package uk.gov.education.ecf.platform.documents;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.Instant;
import uk.gov.education.ecf.platform.jsonapi.body.Json;
import uk.gov.education.ecf.platform.jsonapi.body.JsonApiType;

/**
 * A resource object of the provider API.
 *
 * @param id         the resource's id as text; null for one that is not made
 * @param type       the JSON:API type, e.g. {@code partnership}
 * @param attributes a record or map; members appear in its order, absent values as null
 */
@JsonPropertyOrder({"id", "type", "attributes"})
public record Resource(String id, String type, Object attributes) {

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

    /** The JSON a {@link DocumentRow} takes; holds the mark of {@link UpdatedAt} where the attributes do. */
    public String json() {
        return Json.text(this);
    }
}
