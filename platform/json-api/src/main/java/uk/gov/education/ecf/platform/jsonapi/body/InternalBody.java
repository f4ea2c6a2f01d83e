package uk.gov.education.ecf.platform.jsonapi.body;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.InputStream;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import uk.gov.education.ecf.platform.jsonapi.refusal.CommonRefusals;
import uk.gov.education.ecf.platform.jsonapi.refusal.RequestRefused;
import uk.gov.education.ecf.platform.refusals.Refusal;

/** Bodies of the internal API, bound to a record: an unknown member or a value of the wrong kind is a 422 that names it. */
final class InternalBody {

    private InternalBody() {}

    static <T> T read(InputStream body, Class<T> type, JsonMapper mapper) {
        JsonNode tree = JsonTree.read(body);
        if (tree == null || !tree.isObject()) {
            throw new RequestRefused(CommonRefusals.JSON_OBJECT);
        }
        refuseUnknownMembers(tree, type);
        try {
            return mapper.treeToValue(tree, type);
        } catch (UnrecognizedPropertyException e) {
            throw new RequestRefused(unknownProperty(e.getPropertyName(), pathOf(e), e.getKnownPropertyIds()));
        } catch (JsonMappingException e) {
            throw new RequestRefused(invalidValue(pathOf(e)));
        } catch (JsonProcessingException e) {
            throw new RequestRefused(CommonRefusals.MALFORMED_JSON);
        }
    }

    /** Before binding: a misspelt member would otherwise be reported as the one it was meant to be. */
    private static void refuseUnknownMembers(JsonNode tree, Class<?> type) {
        List<String> known = Members.namesOf(type);
        tree.fieldNames().forEachRemaining(name -> {
            if (!known.contains(name)) {
                throw new RequestRefused(unknownProperty(name, name, known));
            }
        });
    }

    private static Refusal unknownProperty(String name, String path, Collection<?> known) {
        String takes = known.stream().map(String::valueOf).sorted().collect(Collectors.joining(", "));
        return CommonRefusals.propertyUnknown(name.isBlank() ? "base" : name, path, takes);
    }

    private static Refusal invalidValue(String path) {
        String title = path.isEmpty() ? "base" : path.substring(path.lastIndexOf('/') + 1);
        return CommonRefusals.valueInvalid(title, path);
    }

    private static String pathOf(JsonMappingException e) {
        List<JsonMappingException.Reference> path = e.getPath();
        return path.stream().map(InternalBody::step).collect(Collectors.joining("/"));
    }

    private static String step(JsonMappingException.Reference reference) {
        return reference.getFieldName() == null ? String.valueOf(reference.getIndex()) : reference.getFieldName();
    }
}
