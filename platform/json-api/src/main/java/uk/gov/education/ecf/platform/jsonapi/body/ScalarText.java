package uk.gov.education.ecf.platform.jsonapi.body;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;

/** Text, number or boolean as text. */
final class ScalarText extends StdDeserializer<String> {

    private static final long serialVersionUID = 1L;

    ScalarText() {
        super(String.class);
    }

    @Override
    public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        JsonNode value = context.readTree(parser);
        if (!value.isValueNode()) {
            return context.reportInputMismatch(this, "a plain value is expected");
        }
        return value.asText();
    }
}
