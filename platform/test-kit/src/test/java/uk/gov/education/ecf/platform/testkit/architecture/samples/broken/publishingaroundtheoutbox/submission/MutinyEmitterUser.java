package uk.gov.education.ecf.platform.testkit.architecture.samples.broken.publishingaroundtheoutbox.submission;

import io.smallrye.reactive.messaging.MutinyEmitter;

record MutinyEmitterUser(MutinyEmitter<String> emitter) {}
