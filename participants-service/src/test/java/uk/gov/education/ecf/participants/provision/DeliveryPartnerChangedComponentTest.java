package uk.gov.education.ecf.participants.provision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static uk.gov.education.ecf.participants.fixtures.Providers.AURORA;
import static uk.gov.education.ecf.participants.fixtures.RegistrationRequest.anEct;

import org.junit.jupiter.api.Test;
import uk.gov.education.ecf.contracts.Topics;
import uk.gov.education.ecf.contracts.id.DeliveryPartnerId;
import uk.gov.education.ecf.contracts.participants.ParticipantEvent.ParticipantProvisionAssigned;
import uk.gov.education.ecf.contracts.partnerships.PartnershipEvent.PartnershipConfirmed;
import uk.gov.education.ecf.contracts.partnerships.PartnershipEvent.PartnershipDeliveryPartnerChanged;
import uk.gov.education.ecf.participants.fixtures.News;
import uk.gov.education.ecf.participants.fixtures.Person;
import uk.gov.education.ecf.participants.fixtures.TestPartnership;
import uk.gov.education.ecf.participants.fixtures.TestSchool;
import uk.gov.education.ecf.platform.testkit.ComponentTest;
import uk.gov.education.ecf.platform.testkit.PublishedEvents;

@ComponentTest
class DeliveryPartnerChangedComponentTest {

    private final TestSchool school = TestSchool.recorded();
    private final TestPartnership partnership = TestPartnership.of(school, AURORA, 2024);
    private final DeliveryPartnerId other = DeliveryPartnerId.random();

    @Test
    void thePeopleOfThePartnershipHaveTheNewDeliveryPartnerAtOnceAndItIsToldOnce() {
        News.heard(partnership.confirmed());
        Person person = anEct(school, 2024).registered().validated();
        String before = updatedAt(person);

        try (PublishedEvents events = PublishedEvents.fromNow(Topics.PARTICIPANTS)) {
            PartnershipDeliveryPartnerChanged changed = partnership.changedTo(other);
            News.heard(changed, changed);
            ParticipantProvisionAssigned told = events.await()
                    .eventOfType(ParticipantProvisionAssigned.class)
                    .withKey(person.participantId())
                    .event();

            assertEquals(partnership.id, told.partnershipId());
            assertEquals(other, told.deliveryPartnerId());
            assertEquals(
                    other,
                    told.participant().trainingRecords().get(0).periods().get(0).deliveryPartnerId());
            assertEquals(
                    1, told.participant().trainingRecords().get(0).periods().size());
            assertEquals(
                    1,
                    events.eventsUntilNow(ParticipantProvisionAssigned.class, person.participantId())
                            .size());
        }
        assertEquals(other.toString(), deliveryPartner(person));
        assertNotEquals(before, updatedAt(person));
    }

    @Test
    void thePeopleOfOtherCohortsKeepTheirs() {
        TestPartnership previous = TestPartnership.of(school, AURORA, 2023);
        News.heard(previous.confirmed(), partnership.confirmed());
        Person person = anEct(school, 2023).registered().validated();
        String before = person.seenBy("aurora").asString();

        News.heard(partnership.changedTo(other));

        assertEquals(before, person.seenBy("aurora").asString());
    }

    @Test
    void theChangeCountsAlsoWhenTheConfirmationComesAfterIt() {
        Person person = anEct(school, 2024).registered().validated();
        PartnershipConfirmed confirmed = partnership.confirmed();

        News.heard(partnership.changedTo(other));
        assertEquals(other.toString(), deliveryPartner(person));
        String before = person.seenBy("aurora").asString();
        News.heard(confirmed);

        assertEquals(before, person.seenBy("aurora").asString());
        assertEquals(
                other.toString(),
                deliveryPartner(anEct(school, 2024).registered().validated()));
    }

    private static String deliveryPartner(Person person) {
        return person.shownTo("aurora").getString("ecf_enrolments[0].delivery_partner_id");
    }

    private static String updatedAt(Person person) {
        return person.shownTo("aurora").getString("updated_at");
    }
}
