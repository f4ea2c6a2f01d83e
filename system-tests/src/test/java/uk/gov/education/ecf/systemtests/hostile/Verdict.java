package uk.gov.education.ecf.systemtests.hostile;

import java.util.Optional;

/**
 * What is kept of an outcome: the bytes that were sent and answered are too many, and follow from the number once more.
 *
 * @param mustNotHaveWritten see {@link Outcome#mustNotHaveWritten}
 * @param fault see {@link Outcome#fault}
 */
record Verdict(int number, int status, boolean mustNotHaveWritten, Optional<String> fault) {

    static Verdict on(Outcome outcome) {
        return new Verdict(outcome.number(), outcome.status(), outcome.mustNotHaveWritten(), outcome.fault());
    }
}
