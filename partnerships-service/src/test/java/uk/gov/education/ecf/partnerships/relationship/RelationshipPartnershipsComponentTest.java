package uk.gov.education.ecf.partnerships.relationship;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.gov.education.ecf.partnerships.Given.AURORA;
import static uk.gov.education.ecf.partnerships.Given.BEACON;
import static uk.gov.education.ecf.partnerships.Given.confirmed;
import static uk.gov.education.ecf.platform.testkit.Http.asDfe;
import static uk.gov.education.ecf.platform.testkit.Http.asProvider;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.gov.education.ecf.contracts.id.DeliveryPartnerId;
import uk.gov.education.ecf.contracts.id.LeadProviderId;
import uk.gov.education.ecf.contracts.id.ParticipantId;
import uk.gov.education.ecf.contracts.id.PartnershipId;
import uk.gov.education.ecf.contracts.id.SchoolId;
import uk.gov.education.ecf.contracts.id.TrainingRecordId;
import uk.gov.education.ecf.contracts.participants.ParticipantEvent.ParticipantRegistered;
import uk.gov.education.ecf.contracts.participants.ParticipantSnapshot;
import uk.gov.education.ecf.contracts.participants.PeriodSnapshot;
import uk.gov.education.ecf.contracts.participants.TrainingRecordSnapshot;
import uk.gov.education.ecf.contracts.partnerships.PartnershipEvent.PartnershipConfirmed;
import uk.gov.education.ecf.contracts.partnerships.PartnershipEvent.RelationshipPartnershipRecorded;
import uk.gov.education.ecf.partnerships.AtOnce;
import uk.gov.education.ecf.partnerships.Given;
import uk.gov.education.ecf.partnerships.Traces;
import uk.gov.education.ecf.platform.testkit.ComponentTest;
import uk.gov.education.ecf.platform.testkit.Eventually;
import uk.gov.education.ecf.platform.testkit.Scenario;
import uk.gov.education.ecf.platform.testkit.Upstreams;

/** Somebody at a school is trained by a pair that the school has no partnership with. */
@ComponentTest
class RelationshipPartnershipsComponentTest {

    private static final Instant THEN = Instant.parse("2024-06-03T10:12:00Z");

    private String school;
    private String partner;

    @BeforeEach
    void aSchoolAndAPartner() {
        Given.theLeadProviders();
        school = Given.aSchool();
        partner = Given.aDeliveryPartnerOfAurora();
    }

    @Test
    void itIsRecordedAndAnnouncedOnce() {
        UUID event = UUID.randomUUID();
        ParticipantRegistered registered = registered(period(AURORA, partner, null));

        Scenario.stimulate(() -> {
                    Upstreams.publish(event, registered);
                    return school;
                })
                .andWaitFor(RelationshipPartnershipRecorded.class)
                .matching((answer, told) ->
                        told.partnership().schoolId().toString().equals(school))
                .andVerify((answer, told) -> {
                    assertTrue(told.partnership().relationship());
                    assertEquals("active", told.partnership().status());
                    assertEquals(
                            List.of(AURORA, partner),
                            List.of(
                                    told.partnership().leadProviderId().toString(),
                                    told.partnership().deliveryPartnerId().toString()));
                });
        Upstreams.publish(event, registered);
        heard(registered(period(AURORA, partner, null), period(AURORA, partner, null)));
        assertEquals(1, relationships());
    }

    @Test
    void itIsNeitherListedNorShownButTheSchoolIsInPartnership() {
        heard(registered(period(AURORA, partner, null)));
        String id = idOfRelationship();

        asProvider("aurora")
                .get("/api/v3/partnerships/ecf?filter[delivery_partner_id]=" + partner)
                .then()
                .statusCode(200)
                .body("data", empty());
        asProvider("aurora").get("/api/v3/partnerships/ecf/" + id).then().statusCode(404);
        asProvider("aurora")
                .body(Given.change(partner))
                .put("/api/v3/partnerships/ecf/" + id)
                .then()
                .statusCode(404);
        asProvider("beacon")
                .get("/api/v3/schools/ecf/" + school + "?filter[cohort]=2024")
                .then()
                .body("data.attributes.in_partnership", is(true))
                .body("data.attributes.induction_programme_choice", equalTo("not_yet_known"));
    }

    @Test
    void itIsNotTheSchoolsOwnForAnybodyElse() {
        Given.engaged(BEACON, 2024, partner);
        heard(registered(period(AURORA, partner, null)));

        confirmed("beacon", 2024, school, partner);
        assertEquals(1, relationships());
    }

    @Test
    void confirmingWithThatVeryPartnerPromotesIt() {
        heard(registered(period(AURORA, partner, null)));
        String id = idOfRelationship();

        Scenario.stimulate(() -> asProvider("aurora")
                        .body(Given.confirmation(2024, school, partner))
                        .post("/api/v3/partnerships/ecf"))
                .andWaitFor(PartnershipConfirmed.class)
                .withKey(id)
                .andVerify((answer, told) -> {
                    answer.then()
                            .statusCode(200)
                            .body("data.id", equalTo(id))
                            .body("data.attributes.status", equalTo("active"));
                    assertEquals(false, told.partnership().relationship());
                    assertEquals(1, told.version());
                });
        assertEquals(0, relationships());
        asProvider("aurora")
                .get("/api/v3/partnerships/ecf?filter[delivery_partner_id]=" + partner)
                .then()
                .body("data.id", contains(id));
    }

    @Test
    void carryingOverWithThatVeryPartnerPromotesIt() {
        Given.engaged(AURORA, 2023, partner);
        confirmed("aurora", 2023, school, partner);
        heard(registered(period(AURORA, partner, null)));
        String id = idOfRelationship();

        Given.setUp(school, 2024, Map.of("induction_programme_choice", "provider_led", "continue_partnership", true));

        asProvider("aurora")
                .get("/api/v3/partnerships/ecf/" + id)
                .then()
                .statusCode(200)
                .body("data.attributes.cohort", is(2024));
    }

    @Test
    void aPartnershipCannotChangeToThatPartner() {
        String other = Given.aDeliveryPartnerOfAurora();
        String id = confirmed("aurora", 2024, school, other);
        heard(registered(period(AURORA, partner, null)));

        Traces.leavesNone(() -> asProvider("aurora").body(Given.change(partner)).put("/api/v3/partnerships/ecf/" + id))
                .then()
                .statusCode(422)
                .body("errors.code", contains("delivery-partner-already-yours"))
                .body("errors.title", contains("delivery_partner_id"));
    }

    @Test
    void aSchoolCannotChallengeIt() {
        heard(registered(period(AURORA, partner, null)));
        String id = idOfRelationship();

        Traces.leavesNone(() -> asDfe().body(Map.of("reason", "mistake"))
                        .post("/internal/v1/partnerships/" + id + "/challenge"))
                .then()
                .statusCode(409)
                .body("errors.code", contains("relationship-unchallengeable"));
    }

    @Test
    void whoIsTrainedUnderAPartnershipOrByNobodyMakesNone() {
        confirmed("aurora", 2024, school, partner);

        heard(registered(
                period(AURORA, partner, null),
                period(AURORA, partner, PartnershipId.random()),
                period(null, null, null),
                period(BEACON, null, null)));

        assertEquals(0, relationships());
    }

    @Test
    void whatNamesSomebodyUnknownMakesNone() {
        heard(registered(period(Given.id(), partner, null), period(AURORA, Given.id(), null)));

        assertEquals(0, relationships());
    }

    @Test
    void ofTwoPeopleAtOnceOneIsEnough() {
        UUID one = Upstreams.publish(registered(period(AURORA, partner, null)));
        UUID other = Upstreams.publish(registered(period(AURORA, partner, null)));

        heard(one);
        heard(other);
        assertEquals(1, relationships());
        assertEquals(
                1,
                Traces.DATABASE.countWhere(
                        "outbox",
                        "type = 'partnerships.relationship-partnership-recorded.v1' and payload::text like ?",
                        "%" + school + "%"));
    }

    @Test
    void aChangeToThatVeryPairAtTheSameTimeLeavesThePairOnce() throws Exception {
        for (int round = 0; round < 10; round++) {
            school = Given.aSchool();
            String id = confirmed("aurora", 2024, school, Given.aDeliveryPartnerOfAurora());
            ParticipantRegistered registered = registered(period(AURORA, partner, null));

            List<Integer> answers = AtOnce.answers(
                    () -> asProvider("aurora")
                            .body(Given.change(partner))
                            .put("/api/v3/partnerships/ecf/" + id)
                            .statusCode(),
                    () -> {
                        heard(registered);
                        return 0;
                    });

            assertEquals(answers.get(0) == 200 ? 0 : 1, relationships());
        }
    }

    @Test
    void anotherCohortIsAnotherRelationship() {
        heard(registered(
                period(AURORA, partner, null),
                new PeriodSnapshot(
                        LeadProviderId.of(AURORA),
                        DeliveryPartnerId.of(partner),
                        null,
                        SchoolId.of(school),
                        "1",
                        2023,
                        "ecf-standard-september",
                        2023,
                        null,
                        "active",
                        "active",
                        LocalDate.of(2023, 9, 1),
                        null)));

        assertEquals(2, relationships());
    }

    private static void heard(ParticipantRegistered registered) {
        heard(Upstreams.publish(registered));
    }

    private static void heard(UUID event) {
        Eventually.verify(() -> assertEquals(1, Traces.DATABASE.countWhere("inbox", "event_id = ?", event)));
    }

    private static ParticipantRegistered registered(PeriodSnapshot... periods) {
        TrainingRecordId record = TrainingRecordId.random();
        return new ParticipantRegistered(
                record,
                new ParticipantSnapshot(
                        ParticipantId.random(),
                        "Amara Osei",
                        null,
                        List.of(new TrainingRecordSnapshot(
                                record,
                                "ect",
                                "ecf-induction",
                                "ecf-standard-september",
                                2024,
                                false,
                                null,
                                false,
                                false,
                                false,
                                List.of(periods),
                                List.of(),
                                null)),
                        List.of()),
                0,
                THEN);
    }

    private PeriodSnapshot period(String provider, String deliveryPartner, PartnershipId partnership) {
        return new PeriodSnapshot(
                provider == null ? null : LeadProviderId.of(provider),
                deliveryPartner == null ? null : DeliveryPartnerId.of(deliveryPartner),
                partnership,
                SchoolId.of(school),
                "1",
                2024,
                "ecf-standard-september",
                2024,
                null,
                "active",
                "active",
                LocalDate.of(2024, 9, 1),
                null);
    }

    private long relationships() {
        return Traces.DATABASE.countWhere("partnerships", "school_id = ? and relationship", UUID.fromString(school));
    }

    private String idOfRelationship() {
        return Traces.DATABASE
                .value(
                        UUID.class,
                        "select id from partnerships where school_id = ? and relationship",
                        UUID.fromString(school))
                .orElseThrow()
                .toString();
    }
}
