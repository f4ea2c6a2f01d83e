package uk.gov.education.ecf.suite.journey;

import static uk.gov.education.ecf.suite.services.SuiteService.GATEWAY;
import static uk.gov.education.ecf.suite.services.SuiteService.PARTICIPANTS;
import static uk.gov.education.ecf.suite.services.SuiteService.PARTNERSHIPS;

import java.util.Map;
import uk.gov.education.ecf.suite.api.Answer;
import uk.gov.education.ecf.suite.sandbox.SandboxProvider;

/** The first half: from a delivery partner to a teacher whom the lead provider sees. */
final class Training {

    private final Cast cast;
    private final Conversation conversation;
    private String partnershipId;

    Training(Cast cast, Conversation conversation) {
        this.cast = cast;
        this.conversation = conversation;
    }

    void deliveryPartnerWorksWithAurora() {
        conversation
                .department()
                .put(
                        PARTNERSHIPS,
                        "/internal/v1/delivery-partners/" + cast.deliveryPartnerId(),
                        Map.of("name", cast.deliveryPartnerName()))
                .orFail();
        conversation
                .department()
                .put(
                        PARTNERSHIPS,
                        "/internal/v1/lead-providers/" + SandboxProvider.AURORA.id() + "/cohorts/" + Cast.COHORT
                                + "/delivery-partners/" + cast.deliveryPartnerId())
                .orFail();
    }

    void schoolSetsUpTheCohort() {
        conversation
                .department()
                .put(
                        PARTNERSHIPS,
                        "/internal/v1/schools/" + cast.schoolId(),
                        Map.of(
                                "urn",
                                cast.urn(),
                                "name",
                                "Journey Primary School " + cast.urn(),
                                "eligible_for_funding",
                                true,
                                "school_led_only",
                                false,
                                "induction_tutor",
                                Map.of("name", "Petra Lindqvist", "email", "p.lindqvist@journey.example")))
                .orFail();
        conversation
                .department()
                .put(
                        PARTNERSHIPS,
                        "/internal/v1/schools/" + cast.schoolId() + "/cohorts/" + Cast.COHORT,
                        Map.of("induction_programme_choice", "provider_led"))
                .orFail();
    }

    void auroraConfirmsThePartnership() {
        Answer confirmed = conversation
                .aurora()
                .postAttributes(
                        "/api/v3/partnerships/ecf",
                        "ecf-partnership",
                        Map.of(
                                "cohort",
                                "" + Cast.COHORT,
                                "school_id",
                                cast.schoolId(),
                                "delivery_partner_id",
                                cast.deliveryPartnerId()))
                .orFail();
        partnershipId = confirmed.data().path("id").asText();
        conversation.holds("the partnership is active", "active", confirmed.attribute("status"));
    }

    /** A provider sees its own write in whichever service answers: when this one does, it has heard of the partnership. */
    void auroraLooksAtItsParticipants() {
        conversation
                .aurora()
                .get(GATEWAY, "/api/v3/participants/ecf?page%5Bper_page%5D=1")
                .orFail();
    }

    void tutorRegistersTheTeacher() {
        Map<String, Object> teacher = Map.of(
                "participant_id",
                cast.participantId(),
                "training_record_id",
                cast.trainingRecordId(),
                "participant_type",
                "ect",
                "full_name",
                "Rosalind Achterberg",
                "email",
                "r.achterberg." + cast.urn() + "@journey.example",
                "teacher_reference_number",
                cast.teacherReferenceNumber(),
                "date_of_birth",
                "2001-05-14",
                "school_id",
                cast.schoolId(),
                "cohort",
                Cast.COHORT,
                "start_date",
                "2025-09-01");
        conversation.await(
                "participants-service to hear of the school",
                () -> conversation.department().post(PARTICIPANTS, "/internal/v1/registrations", teacher),
                Answer::ok);
    }

    void registerValidatesTheTeacher() {
        conversation.holds(
                "nobody sees the teacher before",
                404,
                conversation.aurora().get(GATEWAY, participant()).status());
        conversation
                .department()
                .put(
                        PARTICIPANTS,
                        "/internal/v1/training-records/" + cast.trainingRecordId() + "/validation",
                        Map.of(
                                "teacher_reference_number",
                                cast.teacherReferenceNumber(),
                                "status",
                                "eligible",
                                "reason",
                                "none"))
                .orFail();
    }

    void auroraSeesTheTeacher() {
        Answer teacher = conversation.await(
                "the teacher to be visible", () -> conversation.aurora().get(GATEWAY, participant()), Answer::ok);
        var enrolment = teacher.attributes().path("ecf_enrolments").path(0);
        conversation.holds(
                "the enrolment names the delivery partner",
                cast.deliveryPartnerId(),
                enrolment.path("delivery_partner_id").asText());
        conversation.holds(
                "the enrolment names the school",
                cast.urn(),
                enrolment.path("school_urn").asText());
        conversation.holds(
                "the teacher is funded",
                "true",
                enrolment.path("eligible_for_funding").asText());
    }

    void beaconSeesNothing() {
        conversation.holds(
                "the teacher does not exist for Beacon",
                404,
                conversation.beacon().get(GATEWAY, participant()).status());
        conversation.holds(
                "nor does the partnership",
                404,
                conversation
                        .beacon()
                        .get(GATEWAY, "/api/v3/partnerships/ecf/" + partnershipId)
                        .status());
        conversation.holds(
                "nor does the delivery partner",
                404,
                conversation
                        .beacon()
                        .get(GATEWAY, "/api/v3/delivery-partners/" + cast.deliveryPartnerId())
                        .status());
        String all = conversation
                .beacon()
                .get(GATEWAY, "/api/v3/participants/ecf?page%5Bper_page%5D=3000")
                .orFail()
                .body();
        conversation.holds("nor is the teacher in Beacon's list", false, all.contains(cast.participantId()));
    }

    private String participant() {
        return "/api/v3/participants/ecf/" + cast.participantId();
    }
}
