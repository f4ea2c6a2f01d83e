package uk.gov.education.ecf.partnerships.model;

import java.time.Instant;

/** A school's objection to a partnership. */
public record Challenge(ChallengeReason reason, Instant at) {}
