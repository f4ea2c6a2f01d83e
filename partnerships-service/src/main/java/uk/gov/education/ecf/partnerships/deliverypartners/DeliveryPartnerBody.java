package uk.gov.education.ecf.partnerships.deliverypartners;

import uk.gov.education.ecf.partnerships.model.PlainText;
import uk.gov.education.ecf.partnerships.model.RecordedText;
import uk.gov.education.ecf.platform.jsonapi.body.InternalRequest;
import uk.gov.education.ecf.platform.refusals.Judged;

@InternalRequest
record DeliveryPartnerBody(String name) {

    Judged<String> describes() {
        return RecordedText.name(PlainText.of(name));
    }
}
