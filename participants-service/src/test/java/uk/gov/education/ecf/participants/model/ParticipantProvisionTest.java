package uk.gov.education.ecf.participants.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static uk.gov.education.ecf.participants.model.TestForm.HOLLYBROOK;
import static uk.gov.education.ecf.participants.model.TestForm.provisionOf;
import static uk.gov.education.ecf.participants.model.TestPeople.AURORA;
import static uk.gov.education.ecf.participants.model.TestPeople.BEACON;
import static uk.gov.education.ecf.participants.model.TestPeople.THEN;
import static uk.gov.education.ecf.participants.model.TestPeople.alsoMentoringUnder;
import static uk.gov.education.ecf.participants.model.TestPeople.anEctOf;
import static uk.gov.education.ecf.participants.model.TestPeople.ect;

import org.junit.jupiter.api.Test;
import uk.gov.education.ecf.contracts.id.SchoolId;

class ParticipantProvisionTest {

    private final Provision confirmed = provisionOf(AURORA);

    @Test
    void whoHasNoProviderGetsTheOneThatWasConfirmed() {
        Participant provided = anEctOf(null).provided(HOLLYBROOK, 2024, confirmed, THEN);

        assertEquals(confirmed, ect(provided).periods().get(0).provision());
        assertEquals(AURORA, ect(provided).providerStates().get(0).leadProviderId());
    }

    @Test
    void whoHasAProviderKeepsIt() {
        Participant person = anEctOf(provisionOf(BEACON));

        assertEquals(person, person.provided(HOLLYBROOK, 2024, confirmed, THEN));
    }

    @Test
    void anotherSchoolOrCohortIsNoConcern() {
        Participant person = anEctOf(null);

        assertEquals(person, person.provided(new School(SchoolId.random(), "100001"), 2024, confirmed, THEN));
        assertEquals(person, person.provided(HOLLYBROOK, 2023, confirmed, THEN));
    }

    @Test
    void theOtherRecordKeepsItsOwnProvider() {
        Participant person = alsoMentoringUnder(anEctOf(null), provisionOf(BEACON)).provided(HOLLYBROOK, 2024, confirmed, THEN);

        assertEquals(AURORA, ect(person).periods().get(0).provision().leadProviderId());
        assertEquals(BEACON, person.trainingRecords().get(1).periods().get(0).provision().leadProviderId());
    }
}
