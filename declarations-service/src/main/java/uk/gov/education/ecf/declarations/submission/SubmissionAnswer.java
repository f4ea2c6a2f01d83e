package uk.gov.education.ecf.declarations.submission;

import java.util.List;
import uk.gov.education.ecf.declarations.model.Refusal;

/**
 * What a provider is told.
 *
 * @param document the declaration as a GET would show it; null when refused
 */
record SubmissionAnswer(String document, List<Refusal> refusals) {

    static SubmissionAnswer accepted(String document) {
        return new SubmissionAnswer(document, List.of());
    }

    static SubmissionAnswer refused(List<Refusal> refusals) {
        return new SubmissionAnswer(null, refusals);
    }
}
