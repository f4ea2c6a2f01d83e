package uk.gov.education.ecf.platform.documents;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializable;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import java.io.IOException;
import java.time.Instant;
import uk.gov.education.ecf.platform.jsonapi.body.Json;

/**
 * Stands for a time of the document while it is rendered: only the table knows it, so only the table can put it in. Written as a
 * raw control character, which escaped JSON never holds.
 */
abstract sealed class ShownTime implements JsonSerializable permits CreatedAt, UpdatedAt {

    /** PostgreSQL's name for the form that times have on the wire (rule W4). */
    private static final String SHOWN_AS = "'YYYY-MM-DD\"T\"HH24:MI:SS.MS\"Z\"'";

    private final char mark;

    ShownTime(char mark) {
        this.mark = mark;
    }

    /** The SQL of a rendered document with a time in the place of the mark. */
    final String shownIn(String document, String time) {
        return "replace(" + document + ", chr(" + (int) mark + "), to_char(" + time + " at time zone 'UTC', " + SHOWN_AS
                + "))";
    }

    /** Rendered JSON with a time in the place of the mark. */
    final String shownIn(String json, Instant time) {
        return json.replace("\"" + mark + "\"", Json.text(time));
    }

    @Override
    public void serialize(JsonGenerator generator, SerializerProvider provider) throws IOException {
        generator.writeRawValue("\"" + mark + "\"");
    }

    @Override
    public void serializeWithType(JsonGenerator generator, SerializerProvider provider, TypeSerializer typeSerializer)
            throws IOException {
        serialize(generator, provider);
    }
}
