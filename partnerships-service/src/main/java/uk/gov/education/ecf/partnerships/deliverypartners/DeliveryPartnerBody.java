package uk.gov.education.ecf.partnerships.deliverypartners;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.gov.education.ecf.partnerships.model.PlainText;
import uk.gov.education.ecf.partnerships.model.RecordedText;
import uk.gov.education.ecf.platform.jsonapi.body.InternalRequest;
import uk.gov.education.ecf.platform.refusals.Judged;

@InternalRequest
record DeliveryPartnerBody(@Schema(required = true) String name) {

    Judged<String> describes() {
        return RecordedText.name(PlainText.of(name));
    }
}
