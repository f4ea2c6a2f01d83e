package uk.gov.education.ecf.platform.testkit.architecture.samples.broken.misnamedrows.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class DeclarationEntity {

    @Id
    String id;
}
