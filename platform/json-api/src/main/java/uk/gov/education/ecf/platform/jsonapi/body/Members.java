package uk.gov.education.ecf.platform.jsonapi.body;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.introspect.AnnotatedMember;
import com.fasterxml.jackson.databind.introspect.BeanPropertyDefinition;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What types look like in JSON, as {@link Json} writes them and request bodies are read. */
public final class Members {

    private Members() {}

    public static JavaType type(Type type) {
        return Json.MAPPER.constructType(type);
    }

    /** What an object of that type is written with, in its order. */
    public static List<Member> written(JavaType type) {
        return asWritten(type).findProperties().stream()
                .filter(BeanPropertyDefinition::couldSerialize)
                .map(Members::written)
                .toList();
    }

    /** What is written instead of an object of that type; empty for an object. */
    public static Optional<JavaType> writtenAs(JavaType type) {
        return Optional.ofNullable(asWritten(type).findJsonValueAccessor()).map(AnnotatedMember::getType);
    }

    /** What a record of that type is read from, in the order of its components. */
    public static List<Member> read(JavaType type) {
        return components(type.getRawClass()).map(Members::read).toList();
    }

    static List<String> namesOf(Class<?> type) {
        return components(type).map(Members::name).toList();
    }

    private static Stream<RecordComponent> components(Class<?> type) {
        return Stream.of(type.getRecordComponents());
    }

    private static String name(RecordComponent component) {
        return new SnakeCaseStrategy().translate(component.getName());
    }

    private static BeanDescription asWritten(JavaType type) {
        return Json.MAPPER.getSerializationConfig().introspect(type);
    }

    private static Member written(BeanPropertyDefinition property) {
        AnnotatedMember accessor = property.getAccessor();
        boolean always = property.findInclusion().getValueInclusion() == JsonInclude.Include.USE_DEFAULTS;
        return new Member(property.getName(), accessor.getType(), always, accessor.getAnnotation(Schema.class));
    }

    private static Member read(RecordComponent component) {
        Schema notes = component.getAccessor().getAnnotation(Schema.class);
        return new Member(name(component), type(component.getGenericType()), notes != null && notes.required(), notes);
    }
}
