package uk.gov.education.ecf.partnerships.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.SortedMap;
import java.util.UUID;
import uk.gov.education.ecf.contracts.id.SchoolId;
import uk.gov.education.ecf.partnerships.model.InductionTutor;
import uk.gov.education.ecf.partnerships.model.School;
import uk.gov.education.ecf.partnerships.model.SchoolCohort;
import uk.gov.education.ecf.partnerships.model.SchoolDetails;

@Entity
@Table(name = "schools")
class SchoolRow {

    @Id
    UUID id;

    @Column(columnDefinition = "text")
    String urn;

    @Column(columnDefinition = "text")
    String name;

    boolean eligibleForFunding;

    boolean schoolLedOnly;

    @Column(columnDefinition = "text")
    String inductionTutorName;

    @Column(columnDefinition = "text")
    String inductionTutorEmail;

    @Column(columnDefinition = "text")
    String contactEmail;

    Instant createdAt;

    Instant changedAt;

    @Version
    long version;

    static SchoolRow of(School school) {
        SchoolRow row = new SchoolRow();
        row.id = school.id().value();
        row.createdAt = school.createdAt();
        return row;
    }

    void take(SchoolDetails details, Instant at) {
        urn = details.urn();
        name = details.name();
        eligibleForFunding = details.eligibleForFunding();
        schoolLedOnly = details.schoolLedOnly();
        inductionTutorName = details.inductionTutor() == null
                ? null
                : details.inductionTutor().name();
        inductionTutorEmail = details.inductionTutor() == null
                ? null
                : details.inductionTutor().email();
        contactEmail = details.contactEmail();
        changedAt = at;
    }

    SchoolDetails details() {
        InductionTutor tutor =
                inductionTutorName == null ? null : new InductionTutor(inductionTutorName, inductionTutorEmail);
        return new SchoolDetails(urn, name, eligibleForFunding, schoolLedOnly, tutor, contactEmail);
    }

    School model(SortedMap<Integer, SchoolCohort> cohorts) {
        return new School(new SchoolId(id), details(), cohorts, createdAt);
    }
}
