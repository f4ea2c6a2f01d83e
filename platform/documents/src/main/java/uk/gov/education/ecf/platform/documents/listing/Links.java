package uk.gov.education.ecf.platform.documents.listing;

import jakarta.ws.rs.core.Response;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/**
 * Links to the neighbours of a page, with a cursor in place of the page number, and to what changes from now on. Whoever walks through
 * a list is led to what has changed since the walk began, whichever page he takes that link from.
 */
record Links(Address address, Order order, Page page) {

    /** The page with its links. */
    Response answer(FoundPage found) {
        boolean laterRows = page.backwards() || found.more();
        boolean earlierRows = page.backwards() ? found.more() : page.hasEarlierRows();
        OffsetDateTime began = page.began().orElse(found.clock());
        int last = found.rows().size() - 1;
        String next = laterRows && !found.isEmpty() ? to("page[after]", found.placeOf(last, order), began) : null;
        String previous = earlierRows && !found.isEmpty() ? to("page[before]", found.placeOf(0, order), began) : null;
        return found.tag()
                .on(ListBody.of(found.documents(), next, previous, address.ofChanges(Position.behind(began))));
    }

    private String to(String parameter, List<String> place, OffsetDateTime began) {
        return address.at(parameter, new Cursor(order.sql(), place, Optional.of(began)).encoded());
    }
}
