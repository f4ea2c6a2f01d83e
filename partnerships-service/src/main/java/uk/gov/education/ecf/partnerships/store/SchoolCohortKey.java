package uk.gov.education.ecf.partnerships.store;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

@Embeddable
record SchoolCohortKey(@Column(name = "school_id") UUID schoolId, @Column(name = "cohort") int cohort)
        implements Serializable {}
