package uk.gov.education.ecf.platform.testkit.architecture.samples.broken.publishingaroundtheoutbox.submission;

import org.eclipse.microprofile.reactive.messaging.Emitter;

record EmitterUser(Emitter<String> emitter) {}
