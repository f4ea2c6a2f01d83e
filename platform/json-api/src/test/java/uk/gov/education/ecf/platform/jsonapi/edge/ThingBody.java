package uk.gov.education.ecf.platform.jsonapi.edge;

import uk.gov.education.ecf.platform.jsonapi.body.ProviderRequest;

@ProviderRequest(type = "thing")
record ThingBody(String colour, String leadProviderName) {}
