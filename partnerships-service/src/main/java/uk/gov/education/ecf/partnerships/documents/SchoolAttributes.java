package uk.gov.education.ecf.partnerships.documents;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.gov.education.ecf.partnerships.model.ListedSchool;
import uk.gov.education.ecf.partnerships.model.ProgrammeChoice;
import uk.gov.education.ecf.platform.documents.UpdatedAt;
import uk.gov.education.ecf.platform.jsonapi.body.JsonApiType;

/** A school in one cohort; {@code cohort} is a number and {@code in_partnership} a boolean here (rules W2, W3). */
@JsonApiType("school")
public record SchoolAttributes(
        String name,
        @Schema(description = "Unique reference number of the national register", examples = "148201") String urn,
        @Schema(description = "Start year, such as 2024") int cohort,
        @Schema(description = "Whether it is in an unchallenged partnership in the cohort, with whomever")
                boolean inPartnership,
        ProgrammeChoice inductionProgrammeChoice,
        Instant createdAt,
        UpdatedAt updatedAt) {

    static SchoolAttributes of(ListedSchool listed) {
        return new SchoolAttributes(
                listed.school().details().name(),
                listed.school().details().urn(),
                listed.cohort(),
                listed.inPartnership(),
                listed.choice(),
                listed.school().createdAt(),
                UpdatedAt.OF_THE_DOCUMENT);
    }
}
