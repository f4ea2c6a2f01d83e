package uk.gov.education.ecf.contracts.partnerships;

import java.time.Instant;
import uk.gov.education.ecf.contracts.Event;
import uk.gov.education.ecf.contracts.OnTopic;
import uk.gov.education.ecf.contracts.Topics;
import uk.gov.education.ecf.contracts.WireName;

/** Schools and the cohorts they set up. Key - school id. */
@OnTopic(Topics.SCHOOLS)
public sealed interface SchoolEvent extends Event {

    /** The whole aggregate after the event, never null. */
    SchoolSnapshot school();

    @Override
    default SchoolSnapshot snapshot() {
        return school();
    }

    @Override
    default String key() {
        return school().key();
    }

    /** A school was recorded, or what the register or the school says of it changed. */
    @WireName("partnerships.school-recorded.v1")
    record SchoolRecorded(SchoolSnapshot school, long version, Instant occurredAt) implements SchoolEvent {}

    /**
     * A school set up a cohort, or changed its choice for one.
     *
     * @param cohort start year of the cohort
     */
    @WireName("partnerships.school-cohort-set-up.v1")
    record SchoolCohortSetUp(int cohort, SchoolSnapshot school, long version, Instant occurredAt)
            implements SchoolEvent {}
}
