package uk.gov.education.ecf.partnerships.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static uk.gov.education.ecf.partnerships.model.Fixtures.ANOTHER;
import static uk.gov.education.ecf.partnerships.model.Fixtures.ME;
import static uk.gov.education.ecf.partnerships.model.Fixtures.NOW;
import static uk.gov.education.ecf.partnerships.model.Fixtures.YEAR;
import static uk.gov.education.ecf.partnerships.model.Fixtures.aChallengedPartnership;
import static uk.gov.education.ecf.partnerships.model.Fixtures.aPartnerOf;
import static uk.gov.education.ecf.partnerships.model.Fixtures.aPartnership;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.gov.education.ecf.contracts.id.DeliveryPartnerId;

class DeliveryPartnerChangeTest {

    private static final DeliveryPartner NEXT = DeliveryPartner.recorded(
                    DeliveryPartnerId.random(), "Lakeside Learning Alliance", NOW)
            .engaged(new Relationship(ME, YEAR));

    @Test
    void thePartnershipIsTheSameButForThePartner() {
        Partnership partnership = aPartnership(ME, YEAR);
        DeliveryPartnerChange change = to(NEXT, partnership, false);

        assertEquals(Optional.empty(), change.refusal());
        assertEquals(NEXT.id(), change.changed().deliveryPartner());
        assertEquals(partnership, change.changed().deliveredBy(partnership.deliveryPartner()));
    }

    @Test
    void theSamePartnerIsNoChange() {
        Partnership partnership = aPartnership(ME, YEAR);

        assertEquals(partnership, to(aPartnerOf(ME, YEAR), partnership, false).changed());
        assertNotEquals(partnership, to(NEXT, partnership, false).changed());
    }

    @Test
    void theFirstThingWrongIsTold() {
        Partnership challenged = aChallengedPartnership(ME, YEAR);

        assertEquals(
                Optional.of(Refusal.DELIVERY_PARTNER_MISSING),
                new DeliveryPartnerChange(challenged, null, Optional.empty(), true).refusal());
        assertEquals(
                Optional.of(Refusal.DELIVERY_PARTNER_UNKNOWN),
                new DeliveryPartnerChange(challenged, "x", Optional.empty(), true).refusal());
        assertEquals(
                Optional.of(Refusal.DELIVERY_PARTNER_NOT_WITH_YOU),
                to(aPartnerOf(ME, YEAR - 1, YEAR + 1), challenged, true).refusal());
        assertEquals(
                Optional.of(Refusal.DELIVERY_PARTNER_NOT_WITH_YOU),
                to(aPartnerOf(ANOTHER, YEAR), challenged, true).refusal());
        assertEquals(
                Optional.of(Refusal.PARTNERSHIP_CHALLENGED),
                to(NEXT, challenged, true).refusal());
        assertEquals(
                Optional.of(Refusal.DELIVERY_PARTNER_ALREADY_YOURS),
                to(NEXT, aPartnership(ME, YEAR), true).refusal());
    }

    private static DeliveryPartnerChange to(DeliveryPartner partner, Partnership partnership, boolean relationship) {
        return new DeliveryPartnerChange(partnership, partner.id().toString(), Optional.of(partner), relationship);
    }
}
