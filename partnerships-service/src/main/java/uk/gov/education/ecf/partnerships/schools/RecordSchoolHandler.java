package uk.gov.education.ecf.partnerships.schools;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import uk.gov.education.ecf.calendar.beans.Now;
import uk.gov.education.ecf.contracts.id.SchoolId;
import uk.gov.education.ecf.partnerships.model.PartnershipRefusals;
import uk.gov.education.ecf.partnerships.model.School;
import uk.gov.education.ecf.partnerships.model.SchoolDetails;
import uk.gov.education.ecf.partnerships.model.SchoolEvent;
import uk.gov.education.ecf.partnerships.store.Races;
import uk.gov.education.ecf.partnerships.store.Schools;
import uk.gov.education.ecf.partnerships.writing.SchoolWriter;
import uk.gov.education.ecf.platform.refusals.Judged;
import uk.gov.education.ecf.platform.transactions.Transactions;
import uk.gov.education.ecf.platform.values.Change;

@Singleton
record RecordSchoolHandler(Transactions transactions, Schools schools, SchoolWriter writer, Now clock) {

    Uni<Judged<School>> handle(SchoolId id, SchoolDetails details) {
        return Races.LOST
                .repeat(() -> transactions.judge(() -> record(id, details)))
                .onFailure(Schools::urnTaken)
                .recoverWithItem(Judged.refused(PartnershipRefusals.URN_TAKEN));
    }

    private Uni<Judged<School>> record(SchoolId id, SchoolDetails details) {
        return schools.hold(id)
                .flatMap(known -> record(known, id, details, clock.instant()))
                .map(Judged::accepted);
    }

    private Uni<School> record(Optional<School> known, SchoolId id, SchoolDetails details, Instant at) {
        Change<School, SchoolEvent> change =
                known.map(school -> school.described(details)).orElseGet(() -> School.recorded(id, details, at));
        return writer.write(change, at);
    }
}
