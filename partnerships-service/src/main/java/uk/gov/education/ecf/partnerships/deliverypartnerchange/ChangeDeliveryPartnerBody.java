package uk.gov.education.ecf.partnerships.deliverypartnerchange;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.gov.education.ecf.platform.jsonapi.body.ProviderRequest;

/** The one thing of a partnership that can change. */
@ProviderRequest(type = "ecf-partnership-update")
record ChangeDeliveryPartnerBody(@Schema(format = "uuid", required = true) String deliveryPartnerId) {}
