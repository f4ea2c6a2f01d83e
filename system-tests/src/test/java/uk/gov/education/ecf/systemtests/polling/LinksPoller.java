package uk.gov.education.ecf.systemtests.polling;

import java.util.Optional;

/**
 * Follows {@code links.next} over pages so small that hardly anything fits beside what was overtaken; at the end it asks for the
 * last page again.
 */
abstract class LinksPoller extends Poller {

    private static final String SMALL = "page%5Bper_page%5D=5";

    private String lastPage;

    LinksPoller(ProviderList list, Reader reader, String sort) {
        super(list, reader);
        lastPage = list.address() + sort + SMALL;
    }

    abstract void check(ShownPage page);

    @Override
    final void poll() {
        Optional<String> next = read();
        while (next.isPresent()) {
            lastPage = next.get();
            next = read();
        }
    }

    private Optional<String> read() {
        ShownPage page = reader().get(lastPage);
        check(page);
        learn(page);
        return page.next();
    }
}
