package uk.gov.education.ecf.platform.testkit.architecture.samples.broken.crowdedhandlers.submission;

import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class SubmitHandler {

    SubmitHandler(String one, String two, String three, String four, String five, String six) {}
}
