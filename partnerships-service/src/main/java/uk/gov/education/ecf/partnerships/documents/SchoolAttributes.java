package uk.gov.education.ecf.partnerships.documents;

import java.time.Instant;
import uk.gov.education.ecf.partnerships.model.ListedSchool;
import uk.gov.education.ecf.platform.documents.UpdatedAt;

/** A school in one cohort; {@code cohort} is a number and {@code in_partnership} a boolean here (rules W2, W3). */
record SchoolAttributes(
        String name,
        String urn,
        int cohort,
        boolean inPartnership,
        String inductionProgrammeChoice,
        Instant createdAt,
        UpdatedAt updatedAt) {

    static SchoolAttributes of(ListedSchool listed) {
        return new SchoolAttributes(
                listed.school().details().name(),
                listed.school().details().urn(),
                listed.cohort(),
                listed.inPartnership(),
                listed.choice().wireName(),
                listed.school().createdAt(),
                UpdatedAt.OF_THE_DOCUMENT);
    }
}
