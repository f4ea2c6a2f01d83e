package uk.gov.education.ecf.gateway.reference;

import io.quarkus.runtime.Startup;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import uk.gov.education.ecf.gateway.reference.described.RunningDescription;
import uk.gov.education.ecf.gateway.reference.files.Assets;
import uk.gov.education.ecf.gateway.reference.files.FileAnswer;
import uk.gov.education.ecf.gateway.reference.files.ShownFile;
import uk.gov.education.ecf.gateway.reference.pages.Pages;
import uk.gov.education.ecf.platform.jsonapi.front.MeasuredRequest;

/** Gives out the files of the site, each at its address; leaves every other address to whoever answers next. */
@Startup
@ApplicationScoped
class ReferenceRoute {

    private static final int AFTER_AUTHENTICATION = 0;

    private final Map<String, ShownFile> files = new HashMap<>();

    @Inject
    ReferenceRoute(RunningDescription description, Assets assets, Pages pages) {
        files.putAll(description.files());
        files.putAll(assets.files());
        files.putAll(pages.files());
    }

    void install(@Observes Router router) {
        router.route().order(AFTER_AUTHENTICATION).handler(this::handle);
    }

    private void handle(RoutingContext context) {
        ShownFile file = files.get(context.request().path());
        if (file == null) {
            context.next();
        } else {
            MeasuredRequest.nameRoute(context.request(), "reference");
            FileAnswer.to(context.request(), file);
        }
    }
}
