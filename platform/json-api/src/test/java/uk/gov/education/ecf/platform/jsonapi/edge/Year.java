package uk.gov.education.ecf.platform.jsonapi.edge;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.gov.education.ecf.platform.jsonapi.path.PathReader;

/** A value that only an application can tell: it knows the years 2021 and 2022. */
record Year(int number) {

    @ApplicationScoped
    @Schema(description = "A year of which things are known", examples = "2021", pattern = "[0-9]{4}")
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
    }
}
