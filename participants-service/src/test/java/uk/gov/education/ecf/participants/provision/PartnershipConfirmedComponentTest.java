package uk.gov.education.ecf.participants.provision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static uk.gov.education.ecf.participants.fixtures.Providers.AURORA;
import static uk.gov.education.ecf.participants.fixtures.Providers.BEACON;
import static uk.gov.education.ecf.participants.fixtures.RegistrationRequest.anEct;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.gov.education.ecf.contracts.Topics;
import uk.gov.education.ecf.contracts.id.DeliveryPartnerId;
import uk.gov.education.ecf.contracts.id.PartnershipId;
import uk.gov.education.ecf.contracts.participants.ParticipantEvent.ParticipantProvisionAssigned;
import uk.gov.education.ecf.contracts.partnerships.PartnershipEvent.PartnershipConfirmed;
import uk.gov.education.ecf.participants.fixtures.Person;
import uk.gov.education.ecf.participants.fixtures.RegistrationRequest;
import uk.gov.education.ecf.participants.fixtures.TestSchool;
import uk.gov.education.ecf.platform.testkit.ComponentTest;
import uk.gov.education.ecf.platform.testkit.Database;
import uk.gov.education.ecf.platform.testkit.Eventually;
import uk.gov.education.ecf.platform.testkit.PublishedEvents;
import uk.gov.education.ecf.platform.testkit.Upstreams;

@ComponentTest
class PartnershipConfirmedComponentTest {

    @Test
    void aPartnershipThatComesAfterTheRegistrationBringsTheProvider() {
        TestSchool school = TestSchool.recorded();
        Person person = anEct(school, 2024).registered().validated();
        Person otherCohort = anEct(school, 2023).registered().validated();
        PartnershipId partnership = PartnershipId.random();

        try (PublishedEvents events = PublishedEvents.fromNow(Topics.PARTICIPANTS)) {
            PartnershipConfirmed confirmed = school.confirmation(partnership, AURORA, DeliveryPartnerId.random(), 2024);
            UUID id = Upstreams.publish(confirmed);
            ParticipantProvisionAssigned told = events.await()
                    .eventOfType(ParticipantProvisionAssigned.class)
                    .withKey(person.participantId())
                    .event();
            Upstreams.publish(id, confirmed);
            school.announce();

            assertEquals(partnership, told.partnershipId());
            assertEquals(
                    AURORA,
                    told.participant().trainingRecords().get(0).periods().get(0).leadProviderId());
            assertEquals(
                    1,
                    events.eventsUntilNow(ParticipantProvisionAssigned.class, person.participantId())
                            .size());
        }
        person.shownTo("aurora");
        otherCohort.seenBy("aurora").then().statusCode(404);
    }

    @Test
    void whoeverIsRegisteredWhileThePartnershipArrivesGetsTheProviderToo() {
        TestSchool school = TestSchool.recorded();
        List<RegistrationRequest> requests =
                Stream.generate(() -> anEct(school, 2024)).limit(24).toList();

        CompletableFuture<UUID> arrival = CompletableFuture.supplyAsync(() -> Upstreams.publish(
                school.confirmation(PartnershipId.random(), AURORA, DeliveryPartnerId.random(), 2024)));
        List<Person> people =
                requests.parallelStream().map(RegistrationRequest::registered).toList();
        UUID event = arrival.join();

        Eventually.verify(() -> assertEquals(1, Database.ofApplication().countWhere("inbox", "event_id = ?", event)));
        assertEquals(
                0,
                Database.ofApplication()
                        .countWhere("periods", "school_id = ? and lead_provider_id is null", school.id.value()));
        people.get(0).validated().shownTo("aurora");
    }

    @Test
    void whoHasAProviderKeepsIt() {
        TestSchool school = TestSchool.recorded();
        school.partneredWith(BEACON, 2024);
        Person person = anEct(school, 2024).registered().validated();
        Person later = anEct(school, 2023).registered().validated();

        school.partneredWith(AURORA, 2024);
        school.partneredWith(AURORA, 2023);

        Eventually.verify(() -> later.seenBy("aurora").then().statusCode(200));
        person.shownTo("beacon");
        person.seenBy("aurora").then().statusCode(404);
    }
}
