package uk.gov.education.ecf.participants.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static uk.gov.education.ecf.participants.model.TestForm.HOLLYBROOK;
import static uk.gov.education.ecf.participants.model.TestPeople.AURORA;
import static uk.gov.education.ecf.participants.model.TestPeople.BEACON;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.gov.education.ecf.contracts.id.DeliveryPartnerId;
import uk.gov.education.ecf.contracts.id.LeadProviderId;
import uk.gov.education.ecf.contracts.id.PartnershipId;

class SchoolPartnershipsTest {

    private final Partnership own = partnership(AURORA, false, false);
    private final Partnership challenged = partnership(AURORA, true, false);
    private final Partnership relationship = partnership(BEACON, false, true);

    @Test
    void theSchoolProvidesWhatItsOwnActivePartnershipSays() {
        assertEquals(
                Optional.of(own.provision()),
                standing(challenged, own, relationship).own());
        assertEquals(Optional.empty(), standing(challenged, relationship).own());
    }

    @Test
    void ofTwoThatSeemActiveTheYoungerCounts() {
        Partnership older = partnership(BEACON, false, false);

        assertEquals(Optional.of(own.provision()), standing(own, older).own());
    }

    @Test
    void aChosenPairNamesItsActivePartnership() {
        assertEquals(relationship.provision(), standing(own, relationship).behind(chosen(relationship)));
        assertEquals(chosen(challenged), standing(own, challenged).behind(chosen(challenged)));
    }

    @Test
    void aChosenPairNeedsBothOfIt() {
        Provision other = new Provision(AURORA, DeliveryPartnerId.random(), null);

        assertEquals(other, standing(own).behind(other));
    }

    private static Provision chosen(Partnership like) {
        return new Provision(like.leadProviderId(), like.deliveryPartnerId(), null);
    }

    private static SchoolPartnerships standing(Partnership... partnerships) {
        return new SchoolPartnerships(HOLLYBROOK.id(), 2024, List.of(partnerships));
    }

    private static Partnership partnership(LeadProviderId provider, boolean challenged, boolean relationship) {
        return new Partnership(PartnershipId.random(), provider, DeliveryPartnerId.random(), challenged, relationship);
    }
}
