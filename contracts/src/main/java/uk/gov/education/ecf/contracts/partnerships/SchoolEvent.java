package uk.gov.education.ecf.contracts.partnerships;

/** What happened to a school. Every such event carries it whole. */
public sealed interface SchoolEvent extends PartnershipsEvent permits SchoolRecorded, SchoolCohortSetUp {

    /** The whole aggregate after the event, never null. */
    SchoolSnapshot school();

    @Override
    default String key() {
        return school().key();
    }
}
