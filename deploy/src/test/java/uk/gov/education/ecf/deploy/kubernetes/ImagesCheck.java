package uk.gov.education.ecf.deploy.kubernetes;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import uk.gov.education.ecf.deploy.images.ImageName;
import uk.gov.education.ecf.deploy.images.TestedVersions;

/**
 * Every image is pinned, in whatever field it is named, our containers' as the operators'; where an operator would choose one itself, it is
 * told; and the servers are of the versions that the tests run on.
 */
final class ImagesCheck implements Check {

    private static final Set<String> FIELDS = Set.of("image", "imageName");

    /** An operator without such a field takes an image of its own version. */
    private static final Map<String, String> TOLD = Map.of("Cluster", "imageName", "Keycloak", "image");

    @Override
    public List<String> complaints(Manifests manifests) {
        List<String> complaints = new ArrayList<>();
        manifests.objects().forEach(object -> {
            images(object).forEach(image -> complain(object, ImageName.of(image), complaints));
            String told = TOLD.get(object.path("kind").asText());
            if (told != null && !object.path("spec").has(told)) {
                complaints.add(Manifests.title(object) + " leaves its image to the operator");
            }
        });
        manifests
                .of("Kafka")
                .map(kafka -> kafka.path("spec").path("kafka").path("version").asText())
                .filter(version -> !version.equals(TestedVersions.kafka()))
                .forEach(version -> complaints.add("a Kafka that is not tested: " + version));
        return complaints;
    }

    private static Stream<String> images(JsonNode node) {
        if (node.isArray()) {
            return Manifests.stream(node).flatMap(ImagesCheck::images);
        }
        return node.properties().stream()
                .flatMap(field ->
                        FIELDS.contains(field.getKey()) && field.getValue().isTextual()
                                ? Stream.of(field.getValue().asText())
                                : images(field.getValue()));
    }

    private static void complain(JsonNode object, ImageName image, List<String> complaints) {
        if (!image.isPinned()) {
            complaints.add(Manifests.title(object) + ": an image that moves: " + image);
        }
        String tested = TestedVersions.of(image);
        if (tested != null && !image.tag().equals(tested)) {
            complaints.add(Manifests.title(object) + ": " + image + " is not tested, " + tested + " is");
        }
    }
}
