package uk.gov.education.ecf.contracts.participants;

import java.time.LocalDate;
import uk.gov.education.ecf.contracts.OneOf;
import uk.gov.education.ecf.contracts.OrNull;
import uk.gov.education.ecf.contracts.id.DeliveryPartnerId;
import uk.gov.education.ecf.contracts.id.LeadProviderId;
import uk.gov.education.ecf.contracts.id.ParticipantId;
import uk.gov.education.ecf.contracts.id.PartnershipId;
import uk.gov.education.ecf.contracts.id.SchoolId;

/**
 * A stretch of training at one school with one provision and one schedule.
 *
 * @param leadProviderId null without provider-led training
 * @param deliveryPartnerId null without provider-led training
 * @param partnershipId null when no partnership stands behind it
 * @param cohort start year of the school's programme, such as 2021
 * @param scheduleIdentifier such as {@code ecf-standard-september}
 * @param scheduleCohort start year of the cohort whose schedule applies; may differ from the programme's
 * @param mentorId the mentor of an early career teacher; null when none
 * @param startDate first day
 * @param endDate the day on which the period stops; null while open
 */
public record PeriodSnapshot(
        @OrNull LeadProviderId leadProviderId,
        @OrNull DeliveryPartnerId deliveryPartnerId,
        @OrNull PartnershipId partnershipId,
        SchoolId schoolId,
        String schoolUrn,
        int cohort,
        String scheduleIdentifier,
        int scheduleCohort,
        @OrNull ParticipantId mentorId,
        @OneOf({"active", "deferred", "withdrawn"}) String trainingStatus,
        @OneOf({"active", "changed", "leaving", "withdrawn", "completed"}) String inductionStatus,
        LocalDate startDate,
        @OrNull LocalDate endDate) {}
