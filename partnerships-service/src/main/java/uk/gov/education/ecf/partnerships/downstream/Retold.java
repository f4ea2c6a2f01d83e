package uk.gov.education.ecf.partnerships.downstream;

import java.time.Instant;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import uk.gov.education.ecf.contracts.partnerships.DeliveryPartnerSnapshot;
import uk.gov.education.ecf.contracts.partnerships.InductionTutorSnapshot;
import uk.gov.education.ecf.contracts.partnerships.LeadProviderSnapshot;
import uk.gov.education.ecf.contracts.partnerships.PartnershipSnapshot;
import uk.gov.education.ecf.contracts.partnerships.SchoolCohortSnapshot;
import uk.gov.education.ecf.contracts.partnerships.SchoolSnapshot;
import uk.gov.education.ecf.partnerships.model.Challenge;
import uk.gov.education.ecf.partnerships.model.ChallengeReason;
import uk.gov.education.ecf.partnerships.model.DeliveryPartner;
import uk.gov.education.ecf.partnerships.model.InductionTutor;
import uk.gov.education.ecf.partnerships.model.LeadProvider;
import uk.gov.education.ecf.partnerships.model.Partnership;
import uk.gov.education.ecf.partnerships.model.ProgrammeChoice;
import uk.gov.education.ecf.partnerships.model.Relationship;
import uk.gov.education.ecf.partnerships.model.School;
import uk.gov.education.ecf.partnerships.model.SchoolCohort;
import uk.gov.education.ecf.partnerships.model.SchoolDetails;
import uk.gov.education.ecf.partnerships.model.Training;
import uk.gov.education.ecf.platform.values.Word;

/** Each aggregate out of its published form: the way back of {@link Snapshots}. */
public final class Retold {

    private Retold() {}

    public static LeadProvider of(LeadProviderSnapshot told) {
        return new LeadProvider(told.leadProviderId(), told.name(), told.vatChargeable());
    }

    /** @param recorded when it was, as nobody was told */
    public static DeliveryPartner of(DeliveryPartnerSnapshot told, Instant recorded) {
        SortedSet<Relationship> relationships = new TreeSet<>();
        told.relationships().forEach(one -> relationships.add(new Relationship(one.leadProviderId(), one.cohort())));
        return new DeliveryPartner(told.deliveryPartnerId(), told.name(), relationships, recorded);
    }

    /** @param recorded when it was, as nobody was told */
    public static School of(SchoolSnapshot told, Instant recorded) {
        SortedMap<Integer, SchoolCohort> cohorts = new TreeMap<>();
        told.cohorts().forEach(one -> cohorts.put(one.cohort(), of(one)));
        SchoolDetails details = new SchoolDetails(
                told.urn(),
                told.name(),
                told.eligibleForFunding(),
                told.schoolLedOnly(),
                of(told.inductionTutor()),
                told.contactEmail());
        return new School(told.schoolId(), details, cohorts, recorded);
    }

    public static Partnership of(PartnershipSnapshot told) {
        Challenge challenge = told.challengedAt() == null
                ? null
                : new Challenge(Word.required(ChallengeReason.class, told.challengedReason()), told.challengedAt());
        return new Partnership(
                told.partnershipId(),
                new Training(told.schoolId(), told.cohort(), told.leadProviderId(), told.deliveryPartnerId()),
                told.relationship(),
                challenge,
                told.createdAt());
    }

    private static InductionTutor of(InductionTutorSnapshot told) {
        return told == null ? null : new InductionTutor(told.name(), told.email());
    }

    private static SchoolCohort of(SchoolCohortSnapshot told) {
        return new SchoolCohort(
                told.cohort(),
                Word.required(ProgrammeChoice.class, told.inductionProgrammeChoice()),
                told.eligibleForFunding(),
                told.pupilPremiumUplift(),
                told.sparsityUplift());
    }
}
