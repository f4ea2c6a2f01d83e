package uk.gov.education.ecf.declarations.store;

import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import uk.gov.education.ecf.calendar.CourseIdentifier;
import uk.gov.education.ecf.declarations.model.DeclarationState;
import uk.gov.education.ecf.platform.metrics.Counting;
import uk.gov.education.ecf.platform.metrics.Countings;
import uk.gov.education.ecf.platform.values.Word;

/** How far declarations have come on their way to money. By course too, of which there are two; providers and types are questions for the database. */
@Singleton
record DeclarationCountings() implements Countings {

    /** A state that nobody is in is 0, and not missing. */
    private static final String BY_STATE_AND_COURSE =
            """
            select state, course, sum(declarations) from (
                select state, course_identifier as course, count(*) as declarations from declarations group by state, course_identifier
                union all
                select state, course, 0 from unnest(array[%s]) as state cross join unnest(array[%s]) as course
            ) as counted group by state, course"""
                    .formatted(literals(DeclarationState.values()), literals(CourseIdentifier.values()));

    @Override
    public List<Counting> all() {
        return List.of(Counting.of("ecf_declarations", "Declarations by their state", BY_STATE_AND_COURSE)
                .by("state", "course")
                .slowly());
    }

    private static String literals(Word[] words) {
        return Arrays.stream(words).map(word -> "'" + word.wireName() + "'").collect(Collectors.joining(", "));
    }
}
