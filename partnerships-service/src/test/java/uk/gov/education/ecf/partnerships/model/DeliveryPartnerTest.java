package uk.gov.education.ecf.partnerships.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.gov.education.ecf.partnerships.model.Fixtures.ANOTHER;
import static uk.gov.education.ecf.partnerships.model.Fixtures.ME;
import static uk.gov.education.ecf.partnerships.model.Fixtures.aPartnerOf;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.gov.education.ecf.platform.values.Change;

class DeliveryPartnerTest {

    private final DeliveryPartner partner = aPartnerOf(ME, 2024, 2021, 2023)
            .engaged(new Relationship(ANOTHER, 2022))
            .aggregate();

    @Test
    void cohortsAreThoseWithThatProviderAscending() {
        assertEquals(List.of(2021, 2023, 2024), partner.cohortsWith(ME));
        assertEquals(List.of(2022), partner.cohortsWith(ANOTHER));
    }

    @Test
    void itIsSeenByThoseItWorksWithUntilTheLastCohortEnds() {
        assertEquals(Set.of(ME, ANOTHER), partner.leadProviders());
        assertEquals(
                Set.of(ME),
                partner.disengaged(new Relationship(ANOTHER, 2022)).aggregate().leadProviders());
        assertTrue(partner.disengaged(new Relationship(ME, 2021))
                .aggregate()
                .leadProviders()
                .contains(ME));
    }

    @Test
    void workingTogetherIsAMatterOfOneCohort() {
        assertTrue(partner.worksWith(ME, 2021));
        assertFalse(partner.worksWith(ME, 2022));
        assertFalse(partner.worksWith(ANOTHER, 2021));
    }

    @Test
    void repeatingAChangeChangesNothing() {
        assertEquals(Change.none(partner), partner.engaged(new Relationship(ME, 2021)));
        assertEquals(Change.none(partner), partner.disengaged(new Relationship(ME, 2025)));
        assertEquals(Change.none(partner), partner.renamed(partner.name()));
    }

    @Test
    void aChangeTellsWhatHappened() {
        Relationship begun = new Relationship(ME, 2025);

        assertEquals(
                List.of(new DeliveryPartnerEvent.Engaged(begun)),
                partner.engaged(begun).events());
        assertEquals(
                List.of(new DeliveryPartnerEvent.Disengaged(begun)),
                partner.engaged(begun).aggregate().disengaged(begun).events());
        assertEquals(
                List.of(new DeliveryPartnerEvent.Renamed()),
                partner.renamed("Another").events());
    }
}
