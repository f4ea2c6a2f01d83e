package uk.gov.education.ecf.participants.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.gov.education.ecf.contracts.id.DeliveryPartnerId;
import uk.gov.education.ecf.contracts.id.LeadProviderId;
import uk.gov.education.ecf.contracts.id.ParticipantId;
import uk.gov.education.ecf.contracts.id.SchoolId;
import uk.gov.education.ecf.contracts.id.TrainingRecordId;
import uk.gov.education.ecf.participants.model.Completion;
import uk.gov.education.ecf.participants.model.EligibilityReason;
import uk.gov.education.ecf.participants.model.EligibilityStatus;
import uk.gov.education.ecf.participants.model.EmailAddress;
import uk.gov.education.ecf.participants.model.IdChange;
import uk.gov.education.ecf.participants.model.InductionStatus;
import uk.gov.education.ecf.participants.model.MentorIneligibility;
import uk.gov.education.ecf.participants.model.Origin;
import uk.gov.education.ecf.participants.model.Participant;
import uk.gov.education.ecf.participants.model.ParticipantType;
import uk.gov.education.ecf.participants.model.Period;
import uk.gov.education.ecf.participants.model.Place;
import uk.gov.education.ecf.participants.model.ProviderState;
import uk.gov.education.ecf.participants.model.Provision;
import uk.gov.education.ecf.participants.model.Said;
import uk.gov.education.ecf.participants.model.ScheduleName;
import uk.gov.education.ecf.participants.model.School;
import uk.gov.education.ecf.participants.model.Span;
import uk.gov.education.ecf.participants.model.Standing;
import uk.gov.education.ecf.participants.model.StateReason;
import uk.gov.education.ecf.participants.model.TeacherReferenceNumber;
import uk.gov.education.ecf.participants.model.Terms;
import uk.gov.education.ecf.participants.model.TrainingRecord;
import uk.gov.education.ecf.participants.model.TrainingStatus;
import uk.gov.education.ecf.participants.model.Uplift;
import uk.gov.education.ecf.participants.model.Validation;
import uk.gov.education.ecf.participants.model.Visibility;
import uk.gov.education.ecf.participants.model.VisibleParticipant;
import uk.gov.education.ecf.platform.documents.DocumentRow;

class ParticipantAttributesTest {

    private static final LeadProviderId AURORA = LeadProviderId.of("a0000000-0000-4000-8000-000000000001");
    private static final ParticipantId PERSON = ParticipantId.of("7c2d4e6f-1a3b-4c5d-8e9f-a0b1c2d3e4f5");
    private static final ParticipantId RETIRED = ParticipantId.of("9e4f6081-3c5d-4e7f-a0b1-c2d3e4f50617");
    private static final Instant THEN = Instant.parse("2024-07-01T09:30:00.123456Z");
    private static final Instant SAID = Instant.parse("2025-02-03T16:48:00.999999Z");
    private static final String UPDATED_AT = "\u0001";

    @Test
    void everythingThatCanBeKnownIsTold() {
        assertEquals(
                """
                {"id":"7c2d4e6f-1a3b-4c5d-8e9f-a0b1c2d3e4f5","type":"participant","attributes":{
                "full_name":"Oskar Kessler","teacher_reference_number":"3204417","updated_at":"%s","ecf_enrolments":[{
                "training_record_id":"a5061728-4d6e-4f80-b1c2-d3e4f5061728","email":"o.kessler@hollybrook.example",
                "mentor_id":"8d3e5f70-2b4c-4d6e-9fa0-b1c2d3e4f506","school_urn":"148201","participant_type":"ect","cohort":"2023",
                "training_status":"withdrawn","participant_status":"leaving","teacher_reference_number_validated":true,
                "eligible_for_funding":false,"pupil_premium_uplift":false,"sparsity_uplift":true,
                "schedule_identifier":"ecf-standard-january","delivery_partner_id":"b1e6a3f0-77c4-4d0e-9b1c-2c9e8d3a5b11",
                "withdrawal":{"reason":"switched-to-school-led","date":"2025-02-03T16:48:00.999Z"},"deferral":null,
                "created_at":"2024-07-01T09:30:00.123Z","induction_end_date":"2025-07-21","mentor_funding_end_date":"2025-05-12",
                "cohort_changed_after_payments_frozen":true,"mentor_ineligible_for_funding_reason":"completed_declaration_received"}],
                "participant_id_changes":[{"from_participant_id":"9e4f6081-3c5d-4e7f-a0b1-c2d3e4f50617",
                "to_participant_id":"7c2d4e6f-1a3b-4c5d-8e9f-a0b1c2d3e4f5","changed_at":"2024-07-01T09:30:00.123Z"}]}}
                """
                        .replace("\n", "")
                        .formatted(UPDATED_AT),
                row(TrainingStatus.WITHDRAWN).json());
    }

    @Test
    void aDeferralIsToldInItsPlace() {
        String json = row(TrainingStatus.DEFERRED).json();

        assertEquals(
                List.of(
                        "\"withdrawal\":null",
                        "\"deferral\":{\"reason\":\"career-break\",\"date\":\"2025-02-03T16:48:00.999Z\"}"),
                Arrays.asList(json.substring(json.indexOf("\"withdrawal\""), json.indexOf(",\"created_at\""))
                        .split(",", 2)));
    }

    @Test
    void listsSelectByWhatTheEnrolmentsShow() {
        Map<String, Object> filters = row(TrainingStatus.WITHDRAWN).filters();

        assertEquals(List.of(2024), List.of((Integer[]) filters.get("schedule_cohorts")));
        assertEquals("withdrawn", filters.get("training_statuses"));
        assertEquals(List.of(RETIRED.value()), List.of((UUID[]) filters.get("former_ids")));
        assertEquals(LocalDate.of(2025, 3, 1), filters.get("next_status_change_on"));
    }

    private static DocumentRow row(TrainingStatus status) {
        VisibleParticipant seen = Visibility.of(person(status), Set.of(), LocalDate.of(2025, 2, 28))
                .get(AURORA);
        return ParticipantDocuments.row(AURORA, seen);
    }

    private static Participant person(TrainingStatus status) {
        TeacherReferenceNumber number = new TeacherReferenceNumber("3204417");
        Validation answer =
                new Validation(EligibilityStatus.INELIGIBLE, EligibilityReason.EXEMPT_FROM_INDUCTION, number, null);
        Completion completion = new Completion(
                LocalDate.of(2025, 7, 21),
                LocalDate.of(2025, 5, 12),
                MentorIneligibility.COMPLETED_DECLARATION_RECEIVED);
        TrainingRecord record = new TrainingRecord(
                TrainingRecordId.of("a5061728-4d6e-4f80-b1c2-d3e4f5061728"),
                new Origin(PERSON, ParticipantType.ECT, number, "", THEN),
                new Terms(new ScheduleName("ecf-standard-january", 2024), new Uplift(false, true), completion, true),
                answer,
                false,
                List.of(period(status)),
                Said.by(List.of(new ProviderState(UUID.randomUUID(), AURORA, status, reason(status), SAID))));
        return new Participant(
                PERSON,
                "Oskar Kessler",
                LocalDate.of(1994, 3, 21),
                number,
                List.of(record),
                List.of(new IdChange(RETIRED, PERSON, THEN)),
                THEN);
    }

    private static StateReason reason(TrainingStatus status) {
        return status == TrainingStatus.DEFERRED ? StateReason.CAREER_BREAK : StateReason.SWITCHED_TO_SCHOOL_LED;
    }

    private static Period period(TrainingStatus status) {
        Provision provision = new Provision(AURORA, DeliveryPartnerId.of("b1e6a3f0-77c4-4d0e-9b1c-2c9e8d3a5b11"), null);
        return new Period(
                UUID.randomUUID(),
                new Place(
                        new School(SchoolId.random(), "148201"),
                        2023,
                        ParticipantId.of("8d3e5f70-2b4c-4d6e-9fa0-b1c2d3e4f506")),
                new ScheduleName("ecf-standard-january", 2024),
                provision,
                new EmailAddress("o.kessler@hollybrook.example"),
                new Standing(status, InductionStatus.LEAVING),
                new Span(LocalDate.of(2024, 1, 1), LocalDate.of(2025, 3, 1), THEN));
    }
}
