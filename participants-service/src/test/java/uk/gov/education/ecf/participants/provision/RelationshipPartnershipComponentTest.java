package uk.gov.education.ecf.participants.provision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static uk.gov.education.ecf.participants.fixtures.Providers.AURORA;
import static uk.gov.education.ecf.participants.fixtures.Providers.BEACON;
import static uk.gov.education.ecf.participants.fixtures.RegistrationRequest.anEct;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.gov.education.ecf.contracts.Event;
import uk.gov.education.ecf.contracts.Topics;
import uk.gov.education.ecf.contracts.id.DeliveryPartnerId;
import uk.gov.education.ecf.contracts.participants.ParticipantEvent.ParticipantProvisionAssigned;
import uk.gov.education.ecf.participants.fixtures.News;
import uk.gov.education.ecf.participants.fixtures.Person;
import uk.gov.education.ecf.participants.fixtures.Providers;
import uk.gov.education.ecf.participants.fixtures.RegistrationRequest;
import uk.gov.education.ecf.participants.fixtures.TestPartnership;
import uk.gov.education.ecf.participants.fixtures.TestSchool;
import uk.gov.education.ecf.platform.testkit.ComponentTest;
import uk.gov.education.ecf.platform.testkit.Database;
import uk.gov.education.ecf.platform.testkit.PublishedEvents;

@ComponentTest
class RelationshipPartnershipComponentTest {

    private final TestSchool school = TestSchool.recorded();
    private DeliveryPartnerId partner;
    private TestPartnership relationship;

    @BeforeEach
    void aPair() {
        Providers.areKnown();
        partner = Providers.aDeliveryPartner();
        relationship = TestPartnership.of(school, BEACON, partner, 2024);
    }

    @Test
    void whoChoseThePairIsLinkedToItAndShownAsBefore() {
        News.heard(TestPartnership.of(school, AURORA, 2024).confirmed());
        Person person = choosingThePair().registered().validated();
        String before = person.seenBy("beacon").asString();

        assertEquals(
                relationship.id,
                toldOnce(person, relationship.recordedForOnePerson()).partnershipId());

        assertEquals(before, person.seenBy("beacon").asString());
        assertEquals(List.of(relationship.id.value()), partnershipsOf(person));
    }

    @Test
    void whoChoosesThePairLaterIsLinkedAtOnce() {
        News.heard(relationship.recordedForOnePerson());

        assertEquals(
                List.of(relationship.id.value()),
                partnershipsOf(choosingThePair().registered()));
    }

    @Test
    void theSchoolsOwnPartnershipOfThePairComesFirst() {
        TestPartnership own = TestPartnership.of(school, BEACON, partner, 2024);
        News.heard(relationship.recordedForOnePerson(), own.confirmed());

        assertEquals(List.of(own.id.value()), partnershipsOf(choosingThePair().registered()));
    }

    @Test
    void theSchoolsOwnPartnershipOfThePairLinksTheChosenToo() {
        Person person = choosingThePair().registered();
        TestPartnership own = TestPartnership.of(school, BEACON, partner, 2024);

        News.heard(own.confirmed());

        assertEquals(List.of(own.id.value()), partnershipsOf(person));
    }

    @Test
    void nobodyElseIsTrainedUnderIt() {
        Person before = anEct(school, 2024).registered().validated();
        Person otherPair = choosingThePair()
                .with("delivery_partner_id", Providers.aDeliveryPartner())
                .registered();

        News.heard(relationship.recordedForOnePerson());

        before.seenBy("beacon").then().statusCode(404);
        anEct(school, 2024).registered().validated().seenBy("beacon").then().statusCode(404);
        assertEquals(List.of(), partnershipsOf(otherPair));
    }

    @Test
    void onceConfirmedItIsTheSchoolsOwn() {
        Person chosen = choosingThePair().registered().validated();
        Person waiting = anEct(school, 2024).registered().validated();
        News.heard(relationship.recordedForOnePerson());
        String before = chosen.seenBy("beacon").asString();

        assertEquals(
                relationship.id, toldOnce(waiting, relationship.confirmed()).partnershipId());

        assertEquals(before, chosen.seenBy("beacon").asString());
        waiting.shownTo("beacon");
        anEct(school, 2024).registered().validated().shownTo("beacon");
    }

    @Test
    void whoeverItServesStaysWhenTheSchoolsOwnIsChallengedAndConfirmedAnew() {
        TestPartnership own = TestPartnership.of(school, AURORA, 2024);
        News.heard(own.confirmed(), relationship.recordedForOnePerson());
        Person person = choosingThePair().registered().validated();

        News.heard(own.challenged(), TestPartnership.of(school, AURORA, 2024).confirmed());

        assertEquals(List.of(relationship.id.value()), partnershipsOf(person));
        person.shownTo("beacon");
    }

    private RegistrationRequest choosingThePair() {
        return anEct(school, 2024).with("lead_provider_id", BEACON).with("delivery_partner_id", partner);
    }

    private static ParticipantProvisionAssigned toldOnce(Person person, Event news) {
        try (PublishedEvents events = PublishedEvents.fromNow(Topics.PARTICIPANTS)) {
            News.heard(news, news);
            events.await().eventOfType(ParticipantProvisionAssigned.class).withKey(person.participantId());
            List<ParticipantProvisionAssigned> told =
                    events.eventsUntilNow(ParticipantProvisionAssigned.class, person.participantId());
            assertEquals(1, told.size());
            return told.get(0);
        }
    }

    private static List<UUID> partnershipsOf(Person person) {
        return Database.ofApplication()
                .list(
                        UUID.class,
                        "select partnership_id from periods where training_record_id = ?",
                        UUID.fromString(person.trainingRecordId()));
    }
}
