package uk.gov.education.ecf.participants.model;

import java.time.Instant;
import uk.gov.education.ecf.contracts.id.ParticipantId;

/** A retired id and the one under which the person goes on (rule E-41). */
public record IdChange(ParticipantId from, ParticipantId to, Instant changedAt) {}
