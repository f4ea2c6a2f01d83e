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

class DeliveryPartnerTest {

    private final DeliveryPartner partner = aPartnerOf(ME, 2024, 2021, 2023).engaged(new Relationship(ANOTHER, 2022));

    @Test
    void cohortsAreThoseWithThatProviderAscending() {
        assertEquals(List.of(2021, 2023, 2024), partner.cohortsWith(ME));
        assertEquals(List.of(2022), partner.cohortsWith(ANOTHER));
    }

    @Test
    void itIsSeenByThoseItWorksWithUntilTheLastCohortEnds() {
        assertEquals(Set.of(ME, ANOTHER), partner.leadProviders());
        assertEquals(
                Set.of(ME), partner.disengaged(new Relationship(ANOTHER, 2022)).leadProviders());
        assertTrue(
                partner.disengaged(new Relationship(ME, 2021)).leadProviders().contains(ME));
    }

    @Test
    void workingTogetherIsAMatterOfOneCohort() {
        assertTrue(partner.worksWith(ME, 2021));
        assertFalse(partner.worksWith(ME, 2022));
        assertFalse(partner.worksWith(ANOTHER, 2021));
    }

    @Test
    void repeatingAChangeChangesNothing() {
        assertEquals(partner, partner.engaged(new Relationship(ME, 2021)));
        assertEquals(partner, partner.disengaged(new Relationship(ME, 2025)));
        assertEquals(partner, partner.renamed(partner.name()));
    }
}
