package uk.gov.education.ecf.platform.jsonapi.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Optional;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.info.Info;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.IndexView;

/**
 * Describes the API of an application from the types that do the work, while the application is built: request bodies and path
 * parameters from the signatures of the resource methods, answers from the records that they name, filters and sorting from the
 * listings, and what holds for every operation of a kind: the refusals with their codes (rule W10a), straight from the tables that
 * give them so that the description cannot fall behind, the token, paging and conditional reads.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class PublishedDescription implements OASFilter {

    private final IndexView index;

    public PublishedDescription(IndexView index) {
        this.index = index;
    }

    @Override
    public void filterOpenAPI(OpenAPI api) {
        if (api.getComponents() == null) {
            api.setComponents(OASFactory.createComponents());
        }
        describeTypes(api);
        describeWhatHoldsForAll(api);
        UnusedSchemas.remove(api);
    }

    private void describeTypes(OpenAPI api) {
        ResourceMethods methods = ResourceMethods.in(index);
        JsonTypes types = new JsonTypes(api);
        AskedBodies bodies = new AskedBodies(types);
        AnsweredTypes answers = new AnsweredTypes(types);
        AddressParameters addresses = new AddressParameters(index);
        Endpoint.allOf(api).forEach(endpoint -> methods.of(endpoint).ifPresent(method -> {
            bodies.tell(endpoint, method);
            answers.tell(endpoint, method);
            addresses.tell(endpoint, method);
            Lists.tellAsked(endpoint, method);
        }));
    }

    private static void describeWhatHoldsForAll(OpenAPI api) {
        Schema refusals = Schemas.shared(api, nameOfRefusals(api), Schemas.refusals(KnownCodes.all()));
        RefusalResponses responses = new RefusalResponses(refusals, Schemas.shared(api, "Denial", Schemas.denial()));
        Tokens.require(api);
        Endpoint.allOf(api).forEach(endpoint -> {
            responses.tell(endpoint);
            Lists.tell(endpoint);
            ConditionalReads.tell(endpoint);
            RepeatableWrites.tell(endpoint);
        });
    }

    /** Unlike any other service's: {@code ParticipantsRefusals} of the {@code Participants service}. */
    private static String nameOfRefusals(OpenAPI api) {
        return title(api).orElse("").split("[^A-Za-z]")[0] + "Refusals";
    }

    private static Optional<String> title(OpenAPI api) {
        return Optional.ofNullable(api.getInfo()).map(Info::getTitle).or(() -> ConfigProvider.getConfig()
                .getOptionalValue("quarkus.smallrye-openapi.info-title", String.class));
    }
}
