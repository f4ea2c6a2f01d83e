package uk.gov.education.ecf.systemtests.polling;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;

/**
 * Follows the links of the default order, that of creation: it hears of everything that is new, and of no change behind the page
 * that it asks for.
 */
final class CreatedLinksPoller extends LinksPoller {

    CreatedLinksPoller(ProviderList list, Reader reader) {
        super(list, reader, "");
    }

    /**
     * Those are shown the time by which they stand in the list; schools and delivery partners are as old as they are for all, and so is what
     * another provider has declared of somebody who came later.
     */
    @Override
    void check(ShownPage page) {
        if (list() == ProviderList.PARTNERSHIPS || list() == ProviderList.DECLARATIONS) {
            mustHold(
                    page.of(CreatedLinksPoller::isOwn).isInOrderOf(resource -> ShownPage.createdAt(resource)
                            .orElseThrow()),
                    "no order of creation",
                    page);
        }
    }

    private static boolean isOwn(JsonNode resource) {
        JsonNode declaredBy = resource.path("attributes").path("lead_provider_name");
        return declaredBy.isMissingNode() || declaredBy.asText().equals(Replicas.PROVIDER.providerName());
    }

    /** What has changed since is as it is now. */
    @Override
    Map<String, JsonNode> stillShown(Map<String, JsonNode> everything) {
        Map<String, JsonNode> shown = new HashMap<>(everything);
        shown.keySet().retainAll(super.stillShown(everything).keySet());
        return shown;
    }
}
