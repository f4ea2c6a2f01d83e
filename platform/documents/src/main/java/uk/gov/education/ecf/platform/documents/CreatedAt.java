package uk.gov.education.ecf.platform.documents;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import java.io.IOException;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * When a resource was created, as a document shows it. Who reads a resource from its beginning on is shown the document's own
 * {@code created_at}, by which his list is in order; who comes to see it later, when it was made.
 */
@Schema(type = SchemaType.STRING, format = "date-time")
public final class CreatedAt extends ShownTime {

    public static final CreatedAt OF_THE_DOCUMENT = new CreatedAt(null);

    private final Instant time;

    private CreatedAt(Instant time) {
        super('\u0002');
        this.time = time;
    }

    /** Before the reader came to see it. */
    public static CreatedAt of(Instant time) {
        return new CreatedAt(time);
    }

    @Override
    public void serialize(JsonGenerator generator, SerializerProvider provider) throws IOException {
        if (time == null) {
            super.serialize(generator, provider);
        } else {
            provider.defaultSerializeValue(time, generator);
        }
    }
}
