package uk.gov.education.ecf.partnerships.confirmation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The request as the OpenAPI document shows it; reading is more lenient than any schema could say. */
@Schema(name = "ConfirmPartnership")
record ConfirmPartnershipBody(Data data) {

    @Schema(name = "ConfirmPartnershipData")
    record Data(@Schema(examples = "ecf-partnership") String type, Attributes attributes) {}

    @Schema(name = "ConfirmPartnershipAttributes")
    record Attributes(
            @Schema(examples = "2024", required = true) String cohort,
            @Schema(format = "uuid", required = true) String schoolId,
            @Schema(format = "uuid", required = true) String deliveryPartnerId) {}
}
