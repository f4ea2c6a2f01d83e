package uk.gov.education.ecf.platform.testkit.architecture.samples.clean.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class DeclarationRow {

    @Id
    String id;
}
