package uk.gov.education.ecf.participants.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * The school of a stay said on which day the person leaves it. A later report of the same stay corrects an earlier one (rule M25).
 *
 * @param stay of the {@linkplain Place place} that they leave
 */
public record LeaverReport(UUID id, int stay, LocalDate leavingDate, Instant reportedAt) {}
