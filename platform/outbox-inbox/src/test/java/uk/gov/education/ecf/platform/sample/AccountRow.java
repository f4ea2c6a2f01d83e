package uk.gov.education.ecf.platform.sample;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;

@Entity
@Table(name = "accounts")
public class AccountRow extends PanacheEntityBase {

    @Id
    public UUID id;

    public int balance;

    @Version
    public int version;
}
