package uk.gov.education.ecf.participants.upstream;

import io.smallrye.mutiny.Uni;
import uk.gov.education.ecf.contracts.partnerships.PartnershipEvent;

/**
 * Whatever must agree with the partnerships that are remembered. It is called in the transaction that remembers one, also when a
 * rebuild does, since a replica that did not know some event has missed what that event changes; so it must do nothing where all agrees.
 */
public interface PartnershipsFollower {

    Uni<Void> follow(PartnershipEvent told);
}
