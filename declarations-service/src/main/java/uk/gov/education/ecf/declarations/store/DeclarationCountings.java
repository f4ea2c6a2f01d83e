package uk.gov.education.ecf.declarations.store;

import jakarta.inject.Singleton;
import java.util.List;
import uk.gov.education.ecf.platform.metrics.Counting;
import uk.gov.education.ecf.platform.metrics.Countings;

/** How far declarations have come on their way to money. By course too, of which there are two; providers and types are questions for the database. */
@Singleton
record DeclarationCountings() implements Countings {

    @Override
    public List<Counting> all() {
        return List.of(Counting.of(
                        "ecf_declarations",
                        "Declarations by their state",
                        "select state, course_identifier, count(*) from declarations group by state, course_identifier")
                .by("state", "course")
                .slowly());
    }
}
