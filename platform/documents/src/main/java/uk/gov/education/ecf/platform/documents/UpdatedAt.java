package uk.gov.education.ecf.platform.documents;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializable;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import java.io.IOException;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Stands for the document's own {@code updated_at} while it is rendered: only the table knows whether the rest differs from
 * what is stored, so only the table can put the time in. Written as a raw control character, which escaped JSON never holds.
 */
@Schema(type = SchemaType.STRING, format = "date-time")
public final class UpdatedAt implements JsonSerializable {

    public static final UpdatedAt OF_THE_DOCUMENT = new UpdatedAt();

    static final String MARK = "\u0001";

    /** PostgreSQL's name for the form that times have on the wire (rule W4). */
    private static final String SHOWN_AS = "'YYYY-MM-DD\"T\"HH24:MI:SS.MS\"Z\"'";

    private UpdatedAt() {}

    /** The SQL of a rendered document with a time in the place of the mark. */
    static String shownIn(String document, String time) {
        return "replace(" + document + ", chr(" + (int) MARK.charAt(0) + "), to_char(" + time + " at time zone 'UTC', "
                + SHOWN_AS + "))";
    }

    @Override
    public void serialize(JsonGenerator generator, SerializerProvider provider) throws IOException {
        generator.writeRawValue("\"" + MARK + "\"");
    }

    @Override
    public void serializeWithType(JsonGenerator generator, SerializerProvider provider, TypeSerializer typeSerializer)
            throws IOException {
        serialize(generator, provider);
    }
}
