package uk.gov.education.ecf.partnerships.deliverypartnerchange;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The request as the OpenAPI document shows it; reading is more lenient than any schema could say. */
@Schema(name = "ChangeDeliveryPartner")
record ChangeDeliveryPartnerBody(Data data) {

    @Schema(name = "ChangeDeliveryPartnerData")
    record Data(@Schema(examples = "ecf-partnership-update") String type, Attributes attributes) {}

    @Schema(name = "ChangeDeliveryPartnerAttributes")
    record Attributes(@Schema(format = "uuid", required = true) String deliveryPartnerId) {}
}
