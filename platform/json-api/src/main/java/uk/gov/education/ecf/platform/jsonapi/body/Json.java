package uk.gov.education.ecf.platform.jsonapi.body;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import uk.gov.education.ecf.platform.values.Word;

/** The one JSON mapper of the HTTP dialect: snake case, timestamps in UTC with milliseconds (rule W4), strict on input. */
public final class Json {

    static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(BoundedParser.LIMITS)
                    .build())
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .addModule(new JavaTimeModule())
            .addModule(new SimpleModule("wire-time").addSerializer(new MillisecondInstants()))
            .addModule(new SimpleModule("words").addSerializer(new WireNames()))
            .nodeFactory(new WholeNumbers())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private static final JsonMapper SCALARS_AS_TEXT = MAPPER.rebuild()
            .addModule(new SimpleModule("scalars-as-text").addDeserializer(String.class, new ScalarText()))
            .build();

    private Json() {}

    static JsonMapper reading(InternalRequest.Scalars scalars) {
        return scalars == InternalRequest.Scalars.AS_TEXT ? SCALARS_AS_TEXT : MAPPER;
    }

    public static String text(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static byte[] bytes(Object value) {
        try {
            return MAPPER.writeValueAsBytes(value);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Words are written by the names that they have on the wire. */
    private static final class WireNames extends StdSerializer<Word> {

        private static final long serialVersionUID = 1L;

        WireNames() {
            super(Word.class);
        }

        @Override
        public void serialize(Word value, JsonGenerator generator, SerializerProvider provider) throws IOException {
            generator.writeString(value.wireName());
        }
    }

    private static final class MillisecondInstants extends StdSerializer<Instant> {

        private static final long serialVersionUID = 1L;

        MillisecondInstants() {
            super(Instant.class);
        }

        @Override
        public void serialize(Instant value, JsonGenerator generator, SerializerProvider provider) throws IOException {
            generator.writeString(WireTime.of(value));
        }
    }
}
