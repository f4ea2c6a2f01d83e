package uk.gov.education.ecf.partnerships.relationship;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.jboss.logging.Logger;
import uk.gov.education.ecf.partnerships.model.School;
import uk.gov.education.ecf.partnerships.model.Training;
import uk.gov.education.ecf.partnerships.store.DeliveryPartners;
import uk.gov.education.ecf.partnerships.store.LeadProviders;
import uk.gov.education.ecf.partnerships.store.Partnerships;
import uk.gov.education.ecf.partnerships.store.Schools;
import uk.gov.education.ecf.platform.transactions.InOneGo;

/** What is known of a pair that trains a single person. */
@Singleton
record RecordRelationshipFacts(
        Schools schools, LeadProviders providers, DeliveryPartners partners, Partnerships partnerships) {

    private static final Logger LOG = Logger.getLogger(RecordRelationshipFacts.class);

    /** Holds the school; empty when the pair trains there already, or somebody whom the training names is not known. */
    Uni<Optional<School>> holdSchoolOfNew(Training training) {
        return InOneGo.ask(
                        () -> schools.hold(training.school()),
                        () -> partnerships.trains(training),
                        () -> providers.knows(training.leadProvider()),
                        () -> partners.knows(training.deliveryPartner()))
                .map((school, already, provider, partner) -> {
                    boolean known = school.isPresent() && provider && partner;
                    warnUnless(known, training);
                    return school.filter(found -> known && !already);
                });
    }

    private static void warnUnless(boolean known, Training training) {
        if (!known) {
            LOG.warnf("nobody has recorded everyone whom this names: %s", training);
        }
    }
}
