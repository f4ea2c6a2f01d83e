package uk.gov.education.ecf.partnerships.store;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

@Embeddable
record SchoolCohortKey(UUID schoolId, int cohort) implements Serializable {}
