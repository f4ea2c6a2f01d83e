package uk.gov.education.ecf.partnerships.challenge;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import uk.gov.education.ecf.calendar.beans.Now;
import uk.gov.education.ecf.contracts.id.PartnershipId;
import uk.gov.education.ecf.contracts.partnerships.PartnershipSnapshot;
import uk.gov.education.ecf.partnerships.downstream.Snapshots;
import uk.gov.education.ecf.partnerships.model.Challenge;
import uk.gov.education.ecf.partnerships.model.ChallengeReason;
import uk.gov.education.ecf.partnerships.model.Partnership;
import uk.gov.education.ecf.partnerships.model.PartnershipEvent;
import uk.gov.education.ecf.partnerships.model.School;
import uk.gov.education.ecf.partnerships.store.Partnerships;
import uk.gov.education.ecf.partnerships.store.Races;
import uk.gov.education.ecf.partnerships.store.Schools;
import uk.gov.education.ecf.partnerships.writing.PartnershipWriter;
import uk.gov.education.ecf.platform.refusals.Judged;
import uk.gov.education.ecf.platform.transactions.OneByOne;
import uk.gov.education.ecf.platform.transactions.Transactions;
import uk.gov.education.ecf.platform.values.Change;

@Singleton
record ChallengePartnershipHandler(
        Transactions transactions, Schools schools, Partnerships partnerships, PartnershipWriter writer, Now clock) {

    Uni<Judged<PartnershipSnapshot>> handle(PartnershipId id, ChallengeReason reason) {
        return Races.LOST.repeat(() -> transactions.judge(() -> judge(id, reason)));
    }

    private Uni<Judged<PartnershipSnapshot>> judge(PartnershipId id, ChallengeReason reason) {
        return school(id).flatMap(school -> OneByOne.ifAccepted(school, found -> challenge(id, found, reason)));
    }

    /** The school is held first, as by everybody who changes its partnerships. */
    private Uni<Judged<School>> school(PartnershipId partnership) {
        return partnerships
                .findSchool(partnership)
                .flatMap(school -> OneByOne.askIfThere(school, schools::hold))
                .map(Judged::found);
    }

    private Uni<Judged<PartnershipSnapshot>> challenge(PartnershipId id, School school, ChallengeReason reason) {
        return partnerships.hold(id).flatMap(known -> challenge(known, school, new Challenge(reason, clock.instant())));
    }

    private Uni<Judged<PartnershipSnapshot>> challenge(Partnership known, School school, Challenge challenge) {
        return OneByOne.ifAccepted(known.challenged(challenge), change -> write(change, school, challenge));
    }

    private Uni<Judged<PartnershipSnapshot>> write(
            Change<Partnership, PartnershipEvent> change, School school, Challenge challenge) {
        return writer.write(change, school.after(challenge, change.aggregate().cohort()), challenge.at())
                .map(partnership -> Judged.accepted(Snapshots.of(partnership, school)));
    }
}
