package uk.gov.education.ecf.partnerships.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static uk.gov.education.ecf.partnerships.model.Fixtures.ANOTHER;
import static uk.gov.education.ecf.partnerships.model.Fixtures.ME;
import static uk.gov.education.ecf.partnerships.model.Fixtures.NOW;
import static uk.gov.education.ecf.partnerships.model.Fixtures.YEAR;
import static uk.gov.education.ecf.partnerships.model.Fixtures.aChallengedPartnership;
import static uk.gov.education.ecf.partnerships.model.Fixtures.aPartnerOf;
import static uk.gov.education.ecf.partnerships.model.Fixtures.aPartnership;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import uk.gov.education.ecf.contracts.id.DeliveryPartnerId;
import uk.gov.education.ecf.platform.refusals.Judged;
import uk.gov.education.ecf.platform.values.Change;

class DeliveryPartnerChangeTest {

    private static final DeliveryPartner NEXT = new DeliveryPartner(
            DeliveryPartnerId.random(),
            "Lakeside Learning Alliance",
            new TreeSet<>(List.of(new Relationship(ME, YEAR))),
            NOW);

    @Test
    void thePartnershipIsTheSameButForThePartner() {
        Partnership partnership = aPartnership(ME, YEAR);
        DeliveryPartnerChange change = to(NEXT, partnership, false);

        assertEquals(Judged.accepted(partnership.deliveredBy(NEXT.id())), change.judge());
        Partnership changed = change.judge().value().aggregate();
        assertEquals(NEXT.id(), changed.deliveryPartner());
        assertEquals(
                partnership, changed.deliveredBy(partnership.deliveryPartner()).aggregate());
    }

    @Test
    void theSamePartnerIsNoChange() {
        Partnership partnership = aPartnership(ME, YEAR);

        assertEquals(
                Judged.accepted(Change.none(partnership)),
                to(aPartnerOf(ME, YEAR), partnership, false).judge());
        assertEquals(
                List.of(new PartnershipEvent.DeliveryPartnerChanged(partnership.deliveryPartner())),
                to(NEXT, partnership, false).judge().value().events());
    }

    @Test
    void theFirstThingWrongIsTold() {
        Partnership challenged = aChallengedPartnership(ME, YEAR);

        assertEquals(
                List.of(PartnershipRefusals.DELIVERY_PARTNER_MISSING),
                new DeliveryPartnerChange(challenged, null, Optional.empty(), true)
                        .judge()
                        .refusals());
        assertEquals(
                List.of(PartnershipRefusals.DELIVERY_PARTNER_UNKNOWN),
                new DeliveryPartnerChange(challenged, "x", Optional.empty(), true)
                        .judge()
                        .refusals());
        assertEquals(
                List.of(PartnershipRefusals.DELIVERY_PARTNER_NOT_WITH_YOU),
                to(aPartnerOf(ME, YEAR - 1, YEAR + 1), challenged, true).judge().refusals());
        assertEquals(
                List.of(PartnershipRefusals.DELIVERY_PARTNER_NOT_WITH_YOU),
                to(aPartnerOf(ANOTHER, YEAR), challenged, true).judge().refusals());
        assertEquals(
                List.of(PartnershipRefusals.PARTNERSHIP_CHALLENGED),
                to(NEXT, challenged, true).judge().refusals());
        assertEquals(
                List.of(PartnershipRefusals.DELIVERY_PARTNER_ALREADY_YOURS),
                to(NEXT, aPartnership(ME, YEAR), true).judge().refusals());
    }

    private static DeliveryPartnerChange to(DeliveryPartner partner, Partnership partnership, boolean relationship) {
        return new DeliveryPartnerChange(partnership, partner.id().toString(), Optional.of(partner), relationship);
    }
}
