package uk.gov.education.ecf.suite.journey;

import static uk.gov.education.ecf.suite.services.SuiteService.PARTICIPANTS;
import static uk.gov.education.ecf.suite.services.SuiteService.PARTNERSHIPS;

import java.util.Locale;
import java.util.Map;
import uk.gov.education.ecf.suite.api.Answer;
import uk.gov.education.ecf.suite.api.Caller;
import uk.gov.education.ecf.suite.sandbox.SandboxProvider;

/** What is arranged before anybody trains: who works with whom, a school's cohort, a partnership, a registration that is validated. */
final class Arrangements {

    private final Conversation conversation;

    Arrangements(Conversation conversation) {
        this.conversation = conversation;
    }

    void worksWith(SandboxProvider provider, Cast cast) {
        department()
                .put(
                        PARTNERSHIPS,
                        "/internal/v1/delivery-partners/" + cast.deliveryPartnerId(),
                        Map.of("name", cast.deliveryPartnerName()))
                .orFail();
        department()
                .put(
                        PARTNERSHIPS,
                        "/internal/v1/lead-providers/" + provider.id() + "/cohorts/" + Cast.COHORT
                                + "/delivery-partners/" + cast.deliveryPartnerId())
                .orFail();
    }

    void schoolSetsUpTheCohort(Cast cast) {
        department()
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
        department()
                .put(
                        PARTNERSHIPS,
                        "/internal/v1/schools/" + cast.schoolId() + "/cohorts/" + Cast.COHORT,
                        Map.of("induction_programme_choice", "provider_led"))
                .orFail();
    }

    Answer confirms(Caller provider, Cast cast) {
        return provider.postAttributes(
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
    }

    /** Registers the person of the cast once participants-service knows of that school. */
    void registers(Cast cast, String schoolId, String type, String name) {
        Map<String, Object> registration = Map.of(
                "participant_id",
                cast.participantId(),
                "training_record_id",
                cast.trainingRecordId(),
                "participant_type",
                type,
                "full_name",
                name,
                "email",
                name.toLowerCase(Locale.ROOT).replace(' ', '.') + "." + cast.urn() + "@journey.example",
                "teacher_reference_number",
                cast.teacherReferenceNumber(),
                "date_of_birth",
                "2001-05-14",
                "school_id",
                schoolId,
                "cohort",
                Cast.COHORT,
                "start_date",
                "2025-09-01");
        conversation.await(
                "participants-service to hear of the school",
                () -> department().post(PARTICIPANTS, "/internal/v1/registrations", registration),
                Answer::ok);
    }

    void validates(Cast cast) {
        department()
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

    private Caller department() {
        return conversation.department();
    }
}
