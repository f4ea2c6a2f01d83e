package uk.gov.education.ecf.declarations.upstream;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static uk.gov.education.ecf.declarations.fixtures.Requests.but;
import static uk.gov.education.ecf.declarations.fixtures.Requests.show;
import static uk.gov.education.ecf.declarations.fixtures.Requests.started;
import static uk.gov.education.ecf.declarations.fixtures.Requests.submit;
import static uk.gov.education.ecf.declarations.fixtures.Requests.submitted;
import static uk.gov.education.ecf.declarations.fixtures.SomeParticipant.aTeacher;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.gov.education.ecf.calendar.LondonDay;
import uk.gov.education.ecf.contracts.id.DeliveryPartnerId;
import uk.gov.education.ecf.contracts.id.LeadProviderId;
import uk.gov.education.ecf.contracts.id.ParticipantId;
import uk.gov.education.ecf.contracts.id.PartnershipId;
import uk.gov.education.ecf.contracts.id.SchoolId;
import uk.gov.education.ecf.contracts.participants.PeriodSnapshot;
import uk.gov.education.ecf.contracts.partnerships.PartnershipEvent;
import uk.gov.education.ecf.contracts.partnerships.PartnershipEvent.PartnershipChallenged;
import uk.gov.education.ecf.contracts.partnerships.PartnershipEvent.PartnershipConfirmed;
import uk.gov.education.ecf.contracts.partnerships.PartnershipEvent.PartnershipDeliveryPartnerChanged;
import uk.gov.education.ecf.contracts.partnerships.PartnershipEvent.RelationshipPartnershipRecorded;
import uk.gov.education.ecf.contracts.partnerships.PartnershipSnapshot;
import uk.gov.education.ecf.declarations.fixtures.Given;
import uk.gov.education.ecf.declarations.fixtures.SomeParticipant;
import uk.gov.education.ecf.platform.testkit.ComponentTest;
import uk.gov.education.ecf.platform.testkit.Database;
import uk.gov.education.ecf.platform.testkit.Eventually;
import uk.gov.education.ecf.platform.testkit.Upstreams;

/** What becomes of declarations when the partnership behind a participant's training does. */
@ComponentTest
class ChangedPartnershipComponentTest {

    private static final LocalDate TODAY = LondonDay.of(Instant.now());

    private final SchoolId school = SchoolId.random();
    private final DeliveryPartnerId other = DeliveryPartnerId.random();
    private SomeParticipant teacher;

    @BeforeEach
    void aTeacherUnderAPartnership() {
        Given.openStatements();
        teacher = aTeacher().known();
        heard(new PartnershipConfirmed(partnership("active", false), 1, Given.NOON));
    }

    @Test
    void underAChallengedPartnershipNothingMoreIsDeclaredAndWhatWasStaysVisible() {
        String before = submitted("aurora", started(teacher));
        String shown = show("aurora", before).asString();

        heard(new PartnershipChallenged("mistake", partnership("challenged", false), 2, Given.NOON));
        heard(new PartnershipConfirmed(partnership("active", false), 1, Given.NOON));

        submit(
                        "aurora",
                        but(
                                but(started(teacher), "declaration_type", "retained-1"),
                                "declaration_date",
                                "2025-02-01T00:00:00Z"))
                .then()
                .statusCode(422)
                .body("errors.title", contains("participant_id"))
                .body("errors.code", contains("participant-not-recognised"));
        assertEquals(shown, show("aurora", before).asString());
    }

    @Test
    void otherNewsOfAPartnershipKeepNobodyFromDeclaring() {
        heard(new RelationshipPartnershipRecorded(partnership("active", true), 2, Given.NOON));
        heard(new PartnershipDeliveryPartnerChanged(teacher.deliveryPartner, changed(), 3, Given.NOON));

        submitted("aurora", started(teacher));
    }

    @Test
    void aDeclarationKeepsTheDeliveryPartnerThatItWasMadeWith() {
        String before = submitted("aurora", started(teacher));
        String shown = show("aurora", before).asString();

        heard(new PartnershipDeliveryPartnerChanged(teacher.deliveryPartner, changed(), 2, Given.NOON));
        teacher.withoutPeriods().with(underTheOther()).known();

        assertEquals(shown, show("aurora", before).asString());
        show("aurora", before)
                .then()
                .body("data.attributes.delivery_partner_id", equalTo(teacher.deliveryPartner.toString()));
        String after = submitted("aurora", retained());
        show("aurora", after).then().body("data.attributes.delivery_partner_id", equalTo(other.toString()));
    }

    @Test
    void whatWasDeliveredUnderTheChallengedPartnershipIsDeclaredWithItsDeliveryPartnerAndMentor() {
        heard(new PartnershipChallenged("mistake", partnership("challenged", false), 2, Given.NOON));
        teacher.withoutPeriods().with(challenged(Given.AURORA)).with(now()).known();

        String declared = submitted("aurora", started(teacher));

        show("aurora", declared)
                .then()
                .body("data.attributes.delivery_partner_id", equalTo(teacher.deliveryPartner.toString()))
                .body("data.attributes.mentor_id", equalTo(teacher.mentor.toString()));
    }

    @Test
    void whatAnotherProviderDeliveredUnderAChallengedPartnershipIsNoneOfThisOnes() {
        heard(new PartnershipChallenged("mistake", partnership("challenged", false), 2, Given.NOON));
        teacher.withoutPeriods().with(challenged(Given.BEACON)).with(now()).known();

        String declared = submitted("aurora", started(teacher));

        show("aurora", declared)
                .then()
                .body("data.attributes.delivery_partner_id", nullValue())
                .body("data.attributes.mentor_id", nullValue());
    }

    @Test
    void aChangedDeliveryPartnerCountsAsSoonAsThePartnershipTellsOfIt() {
        String before = submitted("aurora", started(teacher));

        heard(new PartnershipDeliveryPartnerChanged(teacher.deliveryPartner, changed(), 2, Given.NOON));
        String after = submitted("aurora", retained());

        show("aurora", before)
                .then()
                .body("data.attributes.delivery_partner_id", equalTo(teacher.deliveryPartner.toString()));
        show("aurora", after).then().body("data.attributes.delivery_partner_id", equalTo(other.toString()));
    }

    @Test
    void wherePartnershipsHaveNotToldTheirDeliveryPartnerThatOfThePeriodCounts() {
        Database.ofApplication()
                .execute(
                        "update known_partnerships set delivery_partner_id = null where partnership_id = ?",
                        teacher.partnership.value());

        String declared = submitted("aurora", started(teacher));

        show("aurora", declared)
                .then()
                .body("data.attributes.delivery_partner_id", equalTo(teacher.deliveryPartner.toString()));
    }

    private PeriodSnapshot challenged(LeadProviderId provider) {
        return period(
                provider,
                teacher.partnership,
                teacher.deliveryPartner,
                teacher.mentor,
                "changed",
                LocalDate.of(2024, 6, 1),
                TODAY);
    }

    private PeriodSnapshot now() {
        return period(
                Given.AURORA,
                PartnershipId.random(),
                DeliveryPartnerId.random(),
                ParticipantId.random(),
                "active",
                TODAY,
                null);
    }

    private PeriodSnapshot period(
            LeadProviderId provider,
            PartnershipId partnership,
            DeliveryPartnerId partner,
            ParticipantId mentor,
            String inductionStatus,
            LocalDate start,
            LocalDate end) {
        return new PeriodSnapshot(
                provider,
                partner,
                partnership,
                school,
                "123456",
                2024,
                "ecf-standard-september",
                2024,
                mentor,
                "active",
                inductionStatus,
                start,
                end);
    }

    private PartnershipSnapshot partnership(String status, boolean relationship) {
        return partnership(status, relationship, teacher.deliveryPartner);
    }

    private PartnershipSnapshot changed() {
        return partnership("active", false, other);
    }

    private PartnershipSnapshot partnership(String status, boolean relationship, DeliveryPartnerId partner) {
        boolean active = status.equals("active");
        return new PartnershipSnapshot(
                teacher.partnership,
                Given.AURORA,
                partner,
                school,
                "123456",
                2024,
                status,
                active ? null : "mistake",
                active ? null : Given.NOON,
                Given.NOON,
                relationship);
    }

    private Map<String, Object> retained() {
        return but(
                but(
                        but(started(teacher), "declaration_type", "retained-1"),
                        "declaration_date",
                        "2025-02-01T00:00:00Z"),
                "evidence_held",
                "other");
    }

    private PeriodSnapshot underTheOther() {
        return period(
                Given.AURORA, teacher.partnership, other, teacher.mentor, "active", LocalDate.of(2024, 6, 1), null);
    }

    private static void heard(PartnershipEvent event) {
        UUID id = Upstreams.publish(event);
        Eventually.verify(() -> assertEquals(
                1,
                Database.ofApplication()
                        .countWhere("inbox", "event_id = ? and consumer = 'declarations.upstream'", id)));
    }
}
