package uk.gov.education.ecf.systemtests.polling;

import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** The lists of the provider API and the ways in which each can be followed. */
enum ProviderList {
    SCHOOLS("/api/v3/schools/ecf?filter%5Bcohort%5D=2025&", Way.UPDATED_SINCE, Way.CREATED_LINKS, Way.UPDATED_LINKS),
    DELIVERY_PARTNERS("/api/v3/delivery-partners?", Way.CREATED_LINKS, Way.UPDATED_LINKS),
    PARTNERSHIPS("/api/v3/partnerships/ecf?", Way.UPDATED_SINCE, Way.CREATED_LINKS, Way.UPDATED_LINKS),
    PARTICIPANTS("/api/v3/participants/ecf?", Way.UPDATED_SINCE, Way.CREATED_LINKS, Way.UPDATED_LINKS),
    DECLARATIONS("/api/v3/participant-declarations?", Way.UPDATED_SINCE, Way.CREATED_LINKS),
    /** Listed by the day of payment, so not to be followed by creation. */
    STATEMENTS("/api/v3/statements?", Way.UPDATED_SINCE);

    /** How a client follows a list. */
    enum Way {
        /** Asks for what changed since the largest time that it was shown, and echoes it as it was shown. */
        UPDATED_SINCE(UpdatedSincePoller::new),
        /** Follows the links of the default order and asks for the last page again. */
        CREATED_LINKS(CreatedLinksPoller::new),
        /** Follows the links of the order of change and asks for the last page again. */
        UPDATED_LINKS(UpdatedLinksPoller::new),
        /** Reads everything once and then what has changed, whatever the list. */
        CHANGES(ChangesFollower::new);

        private final BiFunction<ProviderList, Reader, Poller> client;

        Way(BiFunction<ProviderList, Reader, Poller> client) {
            this.client = client;
        }

        Poller poller(ProviderList list, Reader reader) {
            return client.apply(list, reader);
        }
    }

    private final String address;
    private final List<Way> ways;

    ProviderList(String address, Way... ways) {
        this.address = address;
        this.ways = Stream.concat(Stream.of(ways), Stream.of(Way.CHANGES)).toList();
    }

    /** Path and query; one more parameter can be put behind it. */
    String address() {
        return address;
    }

    List<Way> ways() {
        return ways;
    }

    /** The newest changes in one answer: where changes can be sorted, those only; else the whole list. */
    String newest() {
        return address + (ways.contains(Way.UPDATED_LINKS) ? "sort=-updated_at&" : "") + ShownPage.LARGEST;
    }
}
