package uk.gov.education.ecf.declarations.model;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import uk.gov.education.ecf.contracts.id.StatementId;

/**
 * A statement of one provider and cohort that may still take declarations.
 *
 * @param cutOffDate last day whose submissions land on it
 * @param outputFee  whether declarations are paid with it
 * @param open       neither payable nor paid
 */
public record Statement(StatementId id, LocalDate cutOffDate, boolean outputFee, boolean open) {

    private static final Comparator<Statement> EARLIEST =
            Comparator.comparing(Statement::cutOffDate).thenComparing(s -> s.id().value());

    /** The one on which what is submitted today lands: the cut-off day itself still counts (rule I-7). */
    public static Optional<Statement> nextOf(Collection<Statement> statements, LocalDate today) {
        return statements.stream().filter(statement -> statement.takesOn(today)).min(EARLIEST);
    }

    private boolean takesOn(LocalDate today) {
        return open && outputFee && !cutOffDate.isBefore(today);
    }
}
