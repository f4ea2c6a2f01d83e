package uk.gov.education.ecf.systemtests.polling;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import uk.gov.education.ecf.suite.api.Caller;
import uk.gov.education.ecf.suite.services.SuiteService;

/** A provider's client whose requests reach the replicas in turn. */
final class Reader {

    private final List<Caller> replicas;
    private final AtomicInteger turn = new AtomicInteger();

    Reader(List<Caller> replicas) {
        this.replicas = replicas;
    }

    ShownPage get(String address) {
        Caller caller = replicas.get(Math.floorMod(turn.getAndIncrement(), replicas.size()));
        return ShownPage.of(caller.get(SuiteService.GATEWAY, address));
    }

    /** A full synchronisation: every resource by its id. */
    Map<String, JsonNode> everything(ProviderList list) {
        Map<String, JsonNode> everything = new TreeMap<>();
        Optional<String> next = Optional.of(list.address() + ShownPage.LARGEST);
        while (next.isPresent()) {
            ShownPage page = get(next.get());
            page.resources().forEach(resource -> everything.put(ShownPage.id(resource), resource));
            next = page.next();
        }
        return everything;
    }
}
