package uk.gov.education.ecf.platform.jsonapi.openapi;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** Schemas of the types that are one value in JSON. */
final class Scalars {

    private static final Map<Class<?>, Supplier<Schema>> KNOWN = Map.ofEntries(
            Map.entry(String.class, Schemas::text),
            Map.entry(UUID.class, Scalars::uuid),
            Map.entry(Instant.class, () -> Schemas.text().format("date-time")),
            Map.entry(OffsetDateTime.class, () -> Schemas.text().format("date-time")),
            Map.entry(LocalDate.class, () -> Schemas.text().format("date")),
            Map.entry(int.class, () -> whole("int32")),
            Map.entry(Integer.class, () -> whole("int32")),
            Map.entry(long.class, () -> whole("int64")),
            Map.entry(Long.class, () -> whole("int64")),
            Map.entry(BigInteger.class, () -> of(SchemaType.INTEGER)),
            Map.entry(BigDecimal.class, () -> of(SchemaType.NUMBER)),
            Map.entry(double.class, () -> of(SchemaType.NUMBER)),
            Map.entry(Double.class, () -> of(SchemaType.NUMBER)),
            Map.entry(boolean.class, () -> of(SchemaType.BOOLEAN)),
            Map.entry(Boolean.class, () -> of(SchemaType.BOOLEAN)));

    private Scalars() {}

    static Optional<Schema> of(Class<?> type) {
        return Optional.ofNullable(KNOWN.get(type)).map(Supplier::get);
    }

    static Schema uuid() {
        return Schemas.text().format("uuid");
    }

    /** A record around a UUID and nothing else. */
    static boolean isId(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        return components != null && components.length == 1 && components[0].getType() == UUID.class;
    }

    private static Schema whole(String format) {
        return of(SchemaType.INTEGER).format(format);
    }

    private static Schema of(SchemaType type) {
        return OASFactory.createSchema().addType(type);
    }
}
