package uk.gov.education.ecf.participants.search;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.gov.education.ecf.participants.model.ParticipantRefusals;
import uk.gov.education.ecf.participants.model.TrainingStatus;
import uk.gov.education.ecf.platform.documents.listing.Conditions;
import uk.gov.education.ecf.platform.documents.listing.Filter;
import uk.gov.education.ecf.platform.documents.listing.QueryParameters;
import uk.gov.education.ecf.platform.jsonapi.openapi.DescribedParameter;
import uk.gov.education.ecf.platform.jsonapi.refusal.RequestRefused;
import uk.gov.education.ecf.platform.values.Word;

/**
 * The filters {@code cohort} and {@code training_status}. Both speak of the same enrolment: a person matches when one of the
 * enrolments shown meets them together. The cohort is the schedule's (rule E-62); without the filter, any after 2020.
 */
final class EnrolmentFilter implements Filter {

    private static final String STATUSES = "string_to_array(training_statuses, ' ')";
    private static final String ENROLMENTS = "unnest(schedule_cohorts, " + STATUSES + ") as enrolment (cohort, status)";

    @Override
    public List<DescribedParameter> parameters() {
        return List.of(
                DescribedParameter.filter(
                                "cohort",
                                "Start years of the schedule's cohort, separated by commas; any cohort after 2020 when left out")
                        .like("2024,2025"),
                DescribedParameter.filter(
                                "training_status",
                                "Together with the cohort, of one enrolment; any other word is refused")
                        .oneOf(Word.all(TrainingStatus.class)));
    }

    @Override
    public void apply(QueryParameters query, Conditions conditions) {
        Optional<String> status = query.filter("training_status");
        Optional<String> cohorts = query.filter("cohort");
        if (status.isEmpty()) {
            Filter.cohortsAmong("cohort", "schedule_cohorts").apply(query, conditions);
            return;
        }
        if (Word.of(TrainingStatus.class, status.get()).isEmpty()) {
            throw new RequestRefused(ParticipantRefusals.TRAINING_STATUS_FILTER_INVALID);
        }
        if (cohorts.isEmpty()) {
            conditions.add(
                    "exists (select 1 from " + ENROLMENTS + " where enrolment.cohort > " + BEFORE_FIRST_LISTED_COHORT
                            + " and enrolment.status = %s)",
                    status.get());
        } else {
            conditions.add(
                    "exists (select 1 from " + ENROLMENTS
                            + " where enrolment.cohort || ' ' || enrolment.status = any(%s))",
                    pairs(cohorts.get(), status.get()));
        }
    }

    private static String[] pairs(String cohorts, String status) {
        return Stream.of(cohorts.split(","))
                .map(QueryParameters::year)
                .flatMap(Optional::stream)
                .map(year -> year + " " + status)
                .toArray(String[]::new);
    }
}
