package uk.gov.education.ecf.platform.documents;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** Hibernate Reactive only starts where there is an entity. */
@Entity
class ThingRow {

    @Id
    long id;
}
