package uk.gov.education.ecf.partnerships.documents;

import java.time.Instant;
import java.util.UUID;
import uk.gov.education.ecf.partnerships.model.Partnership;
import uk.gov.education.ecf.partnerships.model.School;
import uk.gov.education.ecf.partnerships.model.ShownPartnership;
import uk.gov.education.ecf.platform.documents.UpdatedAt;

/** A partnership as its lead provider sees it; {@code cohort} is a number here (rule W2). */
record PartnershipAttributes(
        int cohort,
        String urn,
        UUID schoolId,
        UUID deliveryPartnerId,
        String deliveryPartnerName,
        String status,
        String challengedReason,
        Instant challengedAt,
        String inductionTutorName,
        String inductionTutorEmail,
        Instant createdAt,
        UpdatedAt updatedAt) {

    static PartnershipAttributes of(ShownPartnership shown) {
        Partnership partnership = shown.partnership();
        School school = shown.school();
        return new PartnershipAttributes(
                partnership.cohort(),
                school.details().urn(),
                school.id().value(),
                partnership.deliveryPartner().value(),
                shown.deliveryPartnerName(),
                partnership.status(),
                partnership.challengedReason(),
                partnership.challengedAt(),
                school.tutorName(),
                school.tutorEmail(),
                partnership.createdAt(),
                UpdatedAt.OF_THE_DOCUMENT);
    }
}
