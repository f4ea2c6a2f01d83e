package uk.gov.education.ecf.partnerships.store;

import java.time.Instant;
import java.util.SortedMap;
import java.util.UUID;
import uk.gov.education.ecf.contracts.id.SchoolId;
import uk.gov.education.ecf.partnerships.model.InductionTutor;
import uk.gov.education.ecf.partnerships.model.School;
import uk.gov.education.ecf.partnerships.model.SchoolCohort;
import uk.gov.education.ecf.partnerships.model.SchoolDetails;

record SchoolRow(
        UUID id,
        String urn,
        String name,
        boolean eligibleForFunding,
        boolean schoolLedOnly,
        String inductionTutorName,
        String inductionTutorEmail,
        String contactEmail,
        Instant createdAt,
        Instant changedAt,
        long version) {

    static SchoolRow ofNew(School school, Instant at) {
        return of(school, 0, at);
    }

    static SchoolRow of(School school, long version, Instant at) {
        SchoolDetails details = school.details();
        InductionTutor tutor = details.inductionTutor();
        return new SchoolRow(
                school.id().value(),
                details.urn(),
                details.name(),
                details.eligibleForFunding(),
                details.schoolLedOnly(),
                tutor == null ? null : tutor.name(),
                tutor == null ? null : tutor.email(),
                details.contactEmail(),
                school.createdAt(),
                at,
                version);
    }

    School model(SortedMap<Integer, SchoolCohort> cohorts) {
        return new School(new SchoolId(id), details(), cohorts, createdAt);
    }

    private SchoolDetails details() {
        InductionTutor tutor =
                inductionTutorName == null ? null : new InductionTutor(inductionTutorName, inductionTutorEmail);
        return new SchoolDetails(urn, name, eligibleForFunding, schoolLedOnly, tutor, contactEmail);
    }
}
