package uk.gov.education.ecf.platform.jsonapi.openapi;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** What {@link org.eclipse.microprofile.openapi.annotations.media.Schema} adds to what a type says of itself. */
final class SchemaNotes {

    private SchemaNotes() {}

    /** Of a type that is written otherwise than its components would tell. */
    static Optional<Schema> ofType(Class<?> type) {
        return on(type).filter(notes -> notes.type() != SchemaType.DEFAULT)
                .map(notes -> added(
                        OASFactory.createSchema()
                                .addType(Schema.SchemaType.valueOf(notes.type().name())),
                        notes));
    }

    static Optional<String> nameOf(Class<?> type) {
        return on(type).map(org.eclipse.microprofile.openapi.annotations.media.Schema::name)
                .filter(name -> !name.isEmpty());
    }

    /** The schema with the notes; of a schema that is referred to only the description. */
    static Schema added(Schema schema, org.eclipse.microprofile.openapi.annotations.media.Schema notes) {
        if (schema.getRef() == null) {
            given(notes.format()).ifPresent(schema::setFormat);
            given(notes.pattern()).ifPresent(schema::setPattern);
            given(notes.defaultValue()).ifPresent(schema::setDefaultValue);
            given(notes.minimum()).map(BigDecimal::new).ifPresent(schema::setMinimum);
            given(notes.maximum()).map(BigDecimal::new).ifPresent(schema::setMaximum);
            Arrays.stream(notes.enumeration()).forEach(schema::addEnumeration);
            examples(notes).forEach(schema::addExample);
        }
        Schema noted = notes.nullable() ? Schemas.nullable(schema) : schema;
        given(notes.description()).ifPresent(noted::setDescription);
        return noted;
    }

    @SuppressWarnings("deprecation")
    private static List<String> examples(org.eclipse.microprofile.openapi.annotations.media.Schema notes) {
        return notes.examples().length > 0
                ? List.of(notes.examples())
                : given(notes.example()).stream().toList();
    }

    private static Optional<org.eclipse.microprofile.openapi.annotations.media.Schema> on(Class<?> type) {
        return Optional.ofNullable(type.getAnnotation(org.eclipse.microprofile.openapi.annotations.media.Schema.class));
    }

    private static Optional<String> given(String text) {
        return Optional.of(text).filter(value -> !value.isEmpty());
    }
}
