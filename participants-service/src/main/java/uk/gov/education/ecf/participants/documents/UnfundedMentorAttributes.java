package uk.gov.education.ecf.participants.documents;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.gov.education.ecf.participants.model.Mentoring;
import uk.gov.education.ecf.participants.model.TeacherReferenceNumber;
import uk.gov.education.ecf.platform.documents.CreatedAt;
import uk.gov.education.ecf.platform.documents.UpdatedAt;
import uk.gov.education.ecf.platform.jsonapi.body.JsonApiType;

/** The resource {@code unfunded-mentor} of the provider API; members appear in the order of the components. */
@JsonApiType("unfunded-mentor")
public record UnfundedMentorAttributes(
        @Schema(examples = "Ruth Abara") String fullName,
        String email,
        @Schema(nullable = true, pattern = "^\\d{7}$", description = "Confirmed, or as a school entered it")
                String teacherReferenceNumber,
        CreatedAt createdAt,
        @Schema(description = "Moves with the mentor's details, and with the teachers of yours whom they mentor")
                UpdatedAt updatedAt) {

    static UnfundedMentorAttributes of(Mentoring mentoring) {
        TeacherReferenceNumber number = mentoring.teacherReferenceNumber();
        return new UnfundedMentorAttributes(
                mentoring.mentor().fullName(),
                mentoring.email().text(),
                number == null ? null : number.digits(),
                CreatedAt.of(mentoring.mentor().createdAt()),
                UpdatedAt.OF_THE_DOCUMENT);
    }
}
