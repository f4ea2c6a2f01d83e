package uk.gov.education.ecf.gateway.reference.pages;

import jakarta.inject.Singleton;

/** What of the site is told by dates. */
@Singleton
public record Times(Schedules schedules, Releases releases) {}
