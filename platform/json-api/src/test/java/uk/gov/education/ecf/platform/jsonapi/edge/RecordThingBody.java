package uk.gov.education.ecf.platform.jsonapi.edge;

import uk.gov.education.ecf.platform.jsonapi.body.InternalRequest;

@InternalRequest(scalars = InternalRequest.Scalars.AS_TEXT)
record RecordThingBody(String colour, Integer size) {}
