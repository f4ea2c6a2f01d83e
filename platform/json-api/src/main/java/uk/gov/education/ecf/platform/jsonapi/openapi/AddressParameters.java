package uk.gov.education.ecf.platform.jsonapi.openapi;

import java.util.Objects;
import java.util.Optional;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import uk.gov.education.ecf.platform.jsonapi.body.JsonApiType;
import uk.gov.education.ecf.platform.jsonapi.path.PathParameters.PathParameter;
import uk.gov.education.ecf.platform.jsonapi.path.PathReader;

/** Values in addresses: ids by their types, others by what their readers say. */
final class AddressParameters {

    private final IndexView index;

    AddressParameters(IndexView index) {
        this.index = index;
    }

    void tell(Endpoint endpoint, ResourceMethod method) {
        method.pathParameters().forEach(expected -> endpoint.parameter(expected.name(), Parameter.In.PATH)
                .ifPresent(parameter -> tell(parameter, expected, method)));
    }

    private void tell(Parameter parameter, PathParameter expected, ResourceMethod method) {
        if (Scalars.isId(expected.type())) {
            describe(parameter, Scalars.uuid(), Names.without(expected.type().getSimpleName(), "Id"));
        } else if (expected.type() == String.class && method.listing().isPresent()) {
            method.answer()
                    .map(attributes -> attributes.getAnnotation(JsonApiType.class))
                    .ifPresent(type -> describe(parameter, Scalars.uuid(), type.value()));
        } else {
            reader(expected.type()).ifPresent(notes -> read(parameter, notes));
        }
    }

    private static void describe(Parameter parameter, Schema schema, String whose) {
        parameter.setSchema(schema);
        if (parameter.getDescription() == null) {
            parameter.setDescription("Id of the " + Names.words(whose));
        }
    }

    private static void read(Parameter parameter, org.eclipse.microprofile.openapi.annotations.media.Schema notes) {
        Schema schema = SchemaNotes.added(Schemas.text(), notes);
        parameter.setDescription(schema.getDescription());
        parameter.setSchema(schema.description(null));
    }

    private Optional<org.eclipse.microprofile.openapi.annotations.media.Schema> reader(Class<?> type) {
        DotName read = DotName.createSimple(type);
        return index.getAllKnownImplementors(DotName.createSimple(PathReader.class)).stream()
                .filter(reader -> reader.interfaceTypes().stream()
                        .filter(implemented -> implemented.kind() == org.jboss.jandex.Type.Kind.PARAMETERIZED_TYPE)
                        .anyMatch(implemented -> implemented
                                .asParameterizedType()
                                .arguments()
                                .get(0)
                                .name()
                                .equals(read)))
                .map(ResourceMethods.Classes::load)
                .map(reader -> reader.getAnnotation(org.eclipse.microprofile.openapi.annotations.media.Schema.class))
                .filter(Objects::nonNull)
                .findFirst();
    }
}
