package uk.gov.education.ecf.statements.store;

import java.time.Instant;
import uk.gov.education.ecf.statements.model.Statement;

/**
 * A statement as it was written.
 *
 * @param version what its next event carries; grows with every change
 */
public record StoredStatement(Statement statement, long version, Instant createdAt) {}
