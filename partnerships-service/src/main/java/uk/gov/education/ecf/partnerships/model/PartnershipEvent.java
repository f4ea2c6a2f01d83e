package uk.gov.education.ecf.partnerships.model;

import uk.gov.education.ecf.contracts.id.DeliveryPartnerId;

/** What happens to a partnership. */
public sealed interface PartnershipEvent {

    /** Whether there was no such partnership before. */
    default boolean isNew() {
        return false;
    }

    /** Whether somebody trains people at the school from now on, or no longer. */
    default boolean changesTheSchool() {
        return true;
    }

    /** A new one of the school's own. */
    record Confirmed() implements PartnershipEvent {

        @Override
        public boolean isNew() {
            return true;
        }
    }

    /** One that had served single people is the school's own now (rule D-9). Others are told that it was confirmed. */
    record Promoted() implements PartnershipEvent {}

    /** A new one that serves single people. */
    record RelationshipRecorded() implements PartnershipEvent {

        @Override
        public boolean isNew() {
            return true;
        }
    }

    /** The school has objected. */
    record Challenged() implements PartnershipEvent {}

    /** The lead provider goes on with another one. */
    record DeliveryPartnerChanged(DeliveryPartnerId from) implements PartnershipEvent {

        @Override
        public boolean changesTheSchool() {
            return false;
        }
    }
}
