package uk.gov.education.ecf.partnerships.schools;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import uk.gov.education.ecf.contracts.id.SchoolId;
import uk.gov.education.ecf.contracts.partnerships.PartnershipSnapshot;
import uk.gov.education.ecf.contracts.partnerships.SchoolSnapshot;
import uk.gov.education.ecf.partnerships.downstream.Snapshots;
import uk.gov.education.ecf.partnerships.model.PartnershipRefusals;
import uk.gov.education.ecf.partnerships.model.School;
import uk.gov.education.ecf.partnerships.store.Partnerships;
import uk.gov.education.ecf.partnerships.store.Schools;
import uk.gov.education.ecf.platform.refusals.Judged;
import uk.gov.education.ecf.platform.transactions.OneByOne;
import uk.gov.education.ecf.platform.transactions.Transactions;

@Singleton
record FindSchoolsHandler(Transactions transactions, Schools schools, Partnerships partnerships) {

    Uni<Judged<SchoolSnapshot>> byId(SchoolId id) {
        return transactions.judge(
                () -> schools.find(id).map(school -> Judged.found(school).map(Snapshots::of)));
    }

    Uni<Judged<List<SchoolSnapshot>>> byUrn(String urn) {
        return urn == null || urn.isBlank()
                ? OneByOne.given(Judged.refused(PartnershipRefusals.URN_INVALID))
                : transactions.judge(() -> schools.findByUrn(urn.strip())
                        .map(found -> Judged.accepted(
                                found.map(Snapshots::of).stream().toList())));
    }

    Uni<Judged<List<PartnershipSnapshot>>> partnershipsOf(SchoolId id) {
        return transactions.judge(() ->
                schools.find(id).flatMap(school -> OneByOne.ifAccepted(Judged.found(school), this::partnershipsOf)));
    }

    private Uni<Judged<List<PartnershipSnapshot>>> partnershipsOf(School school) {
        return partnerships
                .findAll(school.id())
                .map(all -> Judged.accepted(
                        all.stream().map(one -> Snapshots.of(one, school)).toList()));
    }
}
