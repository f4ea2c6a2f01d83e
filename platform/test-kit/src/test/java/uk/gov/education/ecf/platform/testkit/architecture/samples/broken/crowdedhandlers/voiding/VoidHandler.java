package uk.gov.education.ecf.platform.testkit.architecture.samples.broken.crowdedhandlers.voiding;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

@Singleton
class VoidHandler {

    @Inject
    String one;

    @Inject
    String two;

    @Inject
    String three;

    VoidHandler(String four, String five, String six) {}
}
