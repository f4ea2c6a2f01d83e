package uk.gov.education.ecf.partnerships.store;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

@Entity
@Table(name = "relationships")
class RelationshipRow {

    @EmbeddedId
    RelationshipKey key;

    static RelationshipRow of(RelationshipKey key) {
        RelationshipRow row = new RelationshipRow();
        row.key = key;
        return row;
    }
}
