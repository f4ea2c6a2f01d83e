package uk.gov.education.ecf.partnerships.documents;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.gov.education.ecf.contracts.id.DeliveryPartnerId;
import uk.gov.education.ecf.contracts.id.SchoolId;
import uk.gov.education.ecf.partnerships.model.ChallengeReason;
import uk.gov.education.ecf.partnerships.model.Partnership;
import uk.gov.education.ecf.partnerships.model.PartnershipStatus;
import uk.gov.education.ecf.partnerships.model.School;
import uk.gov.education.ecf.partnerships.model.ShownPartnership;
import uk.gov.education.ecf.platform.documents.CreatedAt;
import uk.gov.education.ecf.platform.documents.UpdatedAt;
import uk.gov.education.ecf.platform.jsonapi.body.JsonApiType;

/** A partnership as its lead provider sees it; {@code cohort} is a number here (rule W2). */
@JsonApiType("partnership")
public record PartnershipAttributes(
        @Schema(description = "Start year, such as 2024") int cohort,
        @Schema(description = "The school's unique reference number of the national register", examples = "148201")
                String urn,
        SchoolId schoolId,
        DeliveryPartnerId deliveryPartnerId,
        String deliveryPartnerName,
        PartnershipStatus status,
        @Schema(nullable = true, description = "Why the school objects; null while active")
                ChallengeReason challengedReason,
        @Schema(nullable = true, description = "Null while active") Instant challengedAt,
        @Schema(nullable = true, description = "Null when the school has named no tutor") String inductionTutorName,
        @Schema(
                        nullable = true,
                        description =
                                "The tutor's, without a tutor the register's for the school; null when neither is known")
                String inductionTutorEmail,
        CreatedAt createdAt,
        UpdatedAt updatedAt) {

    static PartnershipAttributes of(ShownPartnership shown) {
        Partnership partnership = shown.partnership();
        School school = shown.school();
        return new PartnershipAttributes(
                partnership.cohort(),
                school.details().urn(),
                school.id(),
                partnership.deliveryPartner(),
                shown.deliveryPartnerName(),
                partnership.status(),
                partnership.challengedReason(),
                partnership.challengedAt(),
                school.tutorName(),
                school.tutorEmail(),
                CreatedAt.OF_THE_DOCUMENT,
                UpdatedAt.OF_THE_DOCUMENT);
    }
}
