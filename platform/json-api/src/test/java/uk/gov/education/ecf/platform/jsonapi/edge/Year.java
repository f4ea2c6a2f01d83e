package uk.gov.education.ecf.platform.jsonapi.edge;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import uk.gov.education.ecf.platform.jsonapi.path.PathReader;

/** A value that only an application can tell: it knows the years 2021 and 2022. */
record Year(int number) {

    @ApplicationScoped
    static class Reader implements PathReader<Year> {

        @Override
        public Class<Year> type() {
            return Year.class;
        }

        @Override
        public Optional<Year> read(String text) {
            return text.equals("2021") || text.equals("2022")
                    ? Optional.of(new Year(Integer.parseInt(text)))
                    : Optional.empty();
        }

        @Override
        public String description() {
            return "A year";
        }
    }
}
