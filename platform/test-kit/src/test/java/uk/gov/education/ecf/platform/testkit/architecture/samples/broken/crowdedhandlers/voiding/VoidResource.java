package uk.gov.education.ecf.platform.testkit.architecture.samples.broken.crowdedhandlers.voiding;

import jakarta.inject.Inject;
import jakarta.ws.rs.Path;

@Path("/declarations/{id}/void")
class VoidResource {

    @Inject
    String one;

    @Inject
    String two;

    @Inject
    String three;

    VoidResource(String four, String five, String six) {}
}
