package uk.gov.education.ecf.platform.jsonapi.openapi;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import uk.gov.education.ecf.platform.jsonapi.body.Member;
import uk.gov.education.ecf.platform.jsonapi.body.Members;
import uk.gov.education.ecf.platform.values.Word;

/**
 * Schemas of types, as the one JSON mapper reads and writes them. Objects are shared under the simple name of their type; words
 * list their names on the wire.
 */
final class JsonTypes {

    private final OpenAPI api;
    private final Map<String, Class<?>> named = new HashMap<>();

    JsonTypes(OpenAPI api) {
        this.api = api;
    }

    /** Of what is answered: every member is always there. */
    Schema written(JavaType type) {
        return of(type, this::writtenObject);
    }

    /** Of what is asked: only what says so is required. */
    Schema read(JavaType type) {
        return of(type, this::readObject);
    }

    Schema writtenObject(JavaType type) {
        return object(Members.written(type), this::written);
    }

    Schema readObject(JavaType type) {
        return object(Members.read(type), this::read);
    }

    /** Puts the schema of a type into the document under that name. */
    Schema shared(String name, Class<?> owner, Schema schema) {
        claim(name, owner);
        return Schemas.shared(api, name, schema);
    }

    private Schema of(JavaType type, Function<JavaType, Schema> object) {
        Class<?> raw = type.getRawClass();
        if (raw == Optional.class) {
            return Schemas.nullable(of(type.containedType(0), object));
        } else if (type.isEnumType()) {
            return words(raw);
        } else if (type.isCollectionLikeType() || type.isArrayType()) {
            return Schemas.listOf(of(type.getContentType(), object));
        } else if (type.isMapLikeType()) {
            return Schemas.object().additionalPropertiesSchema(of(type.getContentType(), object));
        } else if (raw == Object.class || JsonNode.class.isAssignableFrom(raw)) {
            return OASFactory.createSchema();
        }
        return SchemaNotes.ofType(raw)
                .or(() -> Scalars.of(raw))
                .or(() -> Members.writtenAs(type).map(as -> valueLike(type, as, object)))
                .orElseGet(() -> component(raw, () -> object.apply(type)));
    }

    /** An id is written as text, and a UUID is what it holds. */
    private Schema valueLike(JavaType type, JavaType writtenAs, Function<JavaType, Schema> object) {
        return Scalars.isId(type.getRawClass()) ? Scalars.uuid() : of(writtenAs, object);
    }

    private Schema object(List<Member> members, Function<JavaType, Schema> schemaOf) {
        Schema object = Schemas.object();
        members.forEach(member -> object.addProperty(member.name(), noted(member, schemaOf)));
        members.stream().filter(Member::required).map(Member::name).forEach(object::addRequired);
        return object;
    }

    private static Schema noted(Member member, Function<JavaType, Schema> schemaOf) {
        if (member.notes() == null) {
            return schemaOf.apply(member.type());
        }
        Class<?> instead = member.notes().implementation();
        JavaType type = instead == Void.class ? member.type() : Members.type(instead);
        return SchemaNotes.added(schemaOf.apply(type), member.notes());
    }

    private Schema component(Class<?> type, Supplier<Schema> schema) {
        String name = SchemaNotes.nameOf(type).orElseGet(type::getSimpleName);
        return claim(name, type) ? Schemas.shared(api, name, schema.get()) : Schemas.reference(name);
    }

    /** Whether the name is new. */
    private boolean claim(String name, Class<?> owner) {
        Class<?> other = named.putIfAbsent(name, owner);
        if (other != null && other != owner) {
            throw new IllegalStateException(other + " and " + owner + " would both be described as " + name
                    + "; give one of them another name with @Schema(name = ...)");
        }
        return other == null;
    }

    private static Schema words(Class<?> vocabulary) {
        Schema words = Schemas.text();
        Stream.of(vocabulary.getEnumConstants())
                .map(word -> word instanceof Word known ? known.wireName() : ((Enum<?>) word).name())
                .forEach(words::addEnumeration);
        return words;
    }
}
