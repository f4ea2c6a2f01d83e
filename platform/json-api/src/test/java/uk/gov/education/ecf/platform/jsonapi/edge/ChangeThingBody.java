package uk.gov.education.ecf.platform.jsonapi.edge;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.gov.education.ecf.platform.jsonapi.body.ProviderRequest;

@ProviderRequest(type = "thing")
record ChangeThingBody(@Schema(required = true) String colour, String leadProviderName) {}
