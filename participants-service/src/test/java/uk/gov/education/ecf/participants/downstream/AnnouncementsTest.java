package uk.gov.education.ecf.participants.downstream;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.gov.education.ecf.contracts.id.DeliveryPartnerId;
import uk.gov.education.ecf.contracts.id.LeadProviderId;
import uk.gov.education.ecf.contracts.id.ParticipantId;
import uk.gov.education.ecf.contracts.id.PartnershipId;
import uk.gov.education.ecf.contracts.id.TrainingRecordId;
import uk.gov.education.ecf.contracts.participants.ParticipantEvent.ParticipantProvisionAssigned;
import uk.gov.education.ecf.contracts.participants.ParticipantEvent.ParticipantValidated;
import uk.gov.education.ecf.participants.model.Participant;
import uk.gov.education.ecf.participants.model.ParticipantEvent;

class AnnouncementsTest {

    private static final Instant THEN = Instant.parse("2024-07-01T09:30:00Z");

    private final Participant person = new Participant(
            ParticipantId.random(), "Oskar Kessler", LocalDate.of(1994, 3, 21), null, List.of(), List.of(), THEN);

    @ParameterizedTest
    @MethodSource("events")
    void whateverHappensIsTold(Class<?> event) {
        assertDoesNotThrow(() -> Announcement.of(event));
    }

    private static Stream<Class<?>> events() {
        return Stream.of(ParticipantEvent.class.getPermittedSubclasses());
    }

    @Test
    void whatIsSpecialIsToldBesideTheWholePerson() {
        PartnershipId partnership = PartnershipId.random();
        LeadProviderId provider = LeadProviderId.random();
        DeliveryPartnerId partner = DeliveryPartnerId.random();

        assertEquals(
                new ParticipantProvisionAssigned(partnership, provider, partner, Snapshots.of(person), 7, THEN),
                Announcements.of(
                        new ParticipantEvent.ProvisionAssigned(partnership, provider, partner), person, 7, THEN));
    }

    @Test
    void whatIsNotKnownYetIsToldAsNull() {
        TrainingRecordId record = TrainingRecordId.random();

        assertEquals(
                new ParticipantValidated(record, null, Snapshots.of(person), 2, THEN),
                Announcements.of(new ParticipantEvent.Validated(record, null), person, 2, THEN));
    }

    @Test
    void whatTheContractDoesNotKnowOrKnowsOtherwiseCannotBeTold() {
        assertThrows(IllegalStateException.class, () -> Announcement.of(Forgotten.class));
        assertThrows(IllegalStateException.class, () -> Announcement.of(StatusChanged.class));
    }

    private record Forgotten() {}

    private record StatusChanged(Instant changedOn) {}
}
