package uk.gov.education.ecf.platform.testkit.architecture.samples.broken.straytransactions.store;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** Stands for Panache's annotation, of which there is one in each of two packages: the rule goes by the simple name. */
@Retention(RetentionPolicy.RUNTIME)
@interface WithTransaction {}
