package uk.gov.education.ecf.statements.cutoff;

import java.util.List;

/** A run that has closed what it could; why it could not close the rest is what it suppresses. */
class CutOffIncomplete extends RuntimeException {

    private static final long serialVersionUID = 1L;

    CutOffIncomplete(int closed, List<Throwable> failures) {
        super(
                "cut-off run closed %d statements and could not close %d".formatted(closed, failures.size()),
                failures.get(0));
        failures.stream().skip(1).forEach(this::addSuppressed);
    }
}
