package uk.gov.education.ecf.suite.journey;

import static uk.gov.education.ecf.suite.services.SuiteService.GATEWAY;

import uk.gov.education.ecf.suite.api.Answer;
import uk.gov.education.ecf.suite.sandbox.SandboxProvider;

/** The first half: from a delivery partner to a teacher whom the lead provider sees. */
final class Training {

    private final Cast cast;
    private final Conversation conversation;
    private final Arrangements arrangements;
    private String partnershipId;

    Training(Cast cast, Conversation conversation) {
        this.cast = cast;
        this.conversation = conversation;
        this.arrangements = new Arrangements(conversation);
    }

    void deliveryPartnerWorksWithAurora() {
        arrangements.worksWith(SandboxProvider.AURORA, cast);
    }

    void schoolSetsUpTheCohort() {
        arrangements.schoolSetsUpTheCohort(cast);
    }

    void auroraConfirmsThePartnership() {
        Answer confirmed = arrangements.confirms(conversation.aurora(), cast);
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
        arrangements.registers(cast, cast.schoolId(), "ect", "Rosalind Achterberg");
    }

    void registerValidatesTheTeacher() {
        conversation.holds(
                "nobody sees the teacher before",
                404,
                conversation.aurora().get(GATEWAY, participant()).status());
        arrangements.validates(cast);
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
