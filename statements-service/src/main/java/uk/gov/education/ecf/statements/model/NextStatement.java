package uk.gov.education.ecf.statements.model;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import uk.gov.education.ecf.contracts.id.StatementId;

/** Which statement pays what is submitted today: open, paying output fees, cut-off not passed, the earliest of those. */
public final class NextStatement {

    private static final Comparator<Candidate> EARLIEST = Comparator.comparing(Candidate::cutOffDate)
            .thenComparing(candidate -> candidate.id().value());

    private NextStatement() {}

    /** @param today in London; something submitted on the cut-off day still lands on that statement */
    public static Optional<StatementId> among(Collection<Candidate> statements, LocalDate today) {
        return statements.stream()
                .filter(candidate -> fits(candidate, today))
                .min(EARLIEST)
                .map(Candidate::id);
    }

    private static boolean fits(Candidate candidate, LocalDate today) {
        return candidate.state() == StatementState.OPEN
                && candidate.outputFee()
                && !candidate.cutOffDate().isBefore(today);
    }

    /** One statement of the provider and cohort. */
    public record Candidate(StatementId id, StatementState state, boolean outputFee, LocalDate cutOffDate) {}
}
