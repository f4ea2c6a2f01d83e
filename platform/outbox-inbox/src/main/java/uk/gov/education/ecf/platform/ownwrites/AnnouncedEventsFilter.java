package uk.gov.education.ecf.platform.ownwrites;

import jakarta.ws.rs.container.ContainerResponseContext;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import uk.gov.education.ecf.platform.jsonapi.http.InternalHeaders;
import uk.gov.education.ecf.platform.transactions.AnnouncedEvents;

/** Names the announced events on the answer to a write. */
public class AnnouncedEventsFilter {

    private static final int OK = 200;

    @ServerResponseFilter
    public void name(ContainerResponseContext response) {
        if (response.getStatus() == OK) {
            AnnouncedEvents.header()
                    .ifPresent(events -> response.getHeaders().putSingle(InternalHeaders.EVENTS, events));
        }
    }
}
