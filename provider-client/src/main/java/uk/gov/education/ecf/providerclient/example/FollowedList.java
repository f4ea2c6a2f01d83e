package uk.gov.education.ecf.providerclient.example;

import java.util.List;
import java.util.stream.Stream;

/**
 * A list of the API that is kept.
 *
 * @param name    of its file
 * @param address path and query; one more parameter can be put behind it
 */
record FollowedList(String name, String address) {

    /** How many changes come in one answer: what is held in memory at a time. */
    private static final String PAGES = "page%5Bper_page%5D=1000";

    /** Whatever the API lists; schools are asked for cohort by cohort. */
    static List<FollowedList> all(List<String> cohorts) {
        Stream<FollowedList> schools = cohorts.stream()
                .map(cohort -> of("schools-" + cohort, "schools/ecf?filter%5Bcohort%5D=" + cohort + "&"));
        return Stream.concat(
                        schools,
                        Stream.of(
                                of("delivery-partners", "delivery-partners?"),
                                of("partnerships", "partnerships/ecf?"),
                                of("participants", "participants/ecf?"),
                                of("transfers", "participants/ecf/transfers?"),
                                of("unfunded-mentors", "unfunded-mentors/ecf?"),
                                of("declarations", "participant-declarations?"),
                                of("statements", "statements?")))
                .toList();
    }

    private static FollowedList of(String name, String pathAndQuery) {
        return new FollowedList(name, "/api/v3/" + pathAndQuery + PAGES);
    }
}
