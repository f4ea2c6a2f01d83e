package uk.gov.education.ecf.partnerships.model;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import uk.gov.education.ecf.contracts.id.DeliveryPartnerId;
import uk.gov.education.ecf.contracts.id.LeadProviderId;
import uk.gov.education.ecf.platform.values.Change;

/** Delivers training on behalf of the lead providers it works with, cohort by cohort. */
public record DeliveryPartner(
        DeliveryPartnerId id, String name, SortedSet<Relationship> relationships, Instant createdAt) {

    public DeliveryPartner {
        relationships = Collections.unmodifiableSortedSet(new TreeSet<>(relationships));
    }

    /** Nobody has recorded it before. */
    public static Change<DeliveryPartner, DeliveryPartnerEvent> recorded(
            DeliveryPartnerId id, String name, Instant at) {
        return Change.of(new DeliveryPartner(id, name, new TreeSet<>(), at), new DeliveryPartnerEvent.Recorded());
    }

    public Change<DeliveryPartner, DeliveryPartnerEvent> renamed(String newName) {
        return Change.between(
                this,
                new DeliveryPartner(id, newName, relationships, createdAt),
                after -> new DeliveryPartnerEvent.Renamed());
    }

    public Change<DeliveryPartner, DeliveryPartnerEvent> engaged(Relationship relationship) {
        SortedSet<Relationship> more = new TreeSet<>(relationships);
        more.add(relationship);
        return Change.between(this, with(more), after -> new DeliveryPartnerEvent.Engaged(relationship));
    }

    public Change<DeliveryPartner, DeliveryPartnerEvent> disengaged(Relationship relationship) {
        SortedSet<Relationship> fewer = new TreeSet<>(relationships);
        fewer.remove(relationship);
        return Change.between(this, with(fewer), after -> new DeliveryPartnerEvent.Disengaged(relationship));
    }

    public boolean worksWith(LeadProviderId leadProvider, int cohort) {
        return relationships.contains(new Relationship(leadProvider, cohort));
    }

    /** Everyone who may see this partner. */
    public Set<LeadProviderId> leadProviders() {
        return relationships.stream().map(Relationship::leadProvider).collect(Collectors.toSet());
    }

    /** The cohorts in which it works with that provider, ascending (rule PRV-5). */
    public List<Integer> cohortsWith(LeadProviderId leadProvider) {
        return relationships.stream()
                .filter(one -> one.leadProvider().equals(leadProvider))
                .map(Relationship::cohort)
                .toList();
    }

    private DeliveryPartner with(SortedSet<Relationship> others) {
        return new DeliveryPartner(id, name, others, createdAt);
    }
}
