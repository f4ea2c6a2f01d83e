package uk.gov.education.ecf.statements.model;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import uk.gov.education.ecf.contracts.id.StatementId;

/** Ids of statements that nobody named: the same statement of the calendar gets the same id at every import, on every machine. */
public final class StatementIds {

    private StatementIds() {}

    public static StatementId of(StatementTerms terms) {
        String name = "statement/%s/%d/%d-%02d"
                .formatted(
                        terms.leadProviderId(),
                        terms.cohort(),
                        terms.year(),
                        terms.month().getValue());
        return new StatementId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }
}
