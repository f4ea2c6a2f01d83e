package uk.gov.education.ecf.declarations.model;

import java.util.Optional;
import uk.gov.education.ecf.contracts.id.DeclarationId;

/**
 * What is on record about the participant of a submission.
 *
 * @param participant   empty when no provider knows such a person
 * @param statement     on which it would land if submitted now; empty when the provider has none open for the cohort
 * @param alreadyLive   whether anyone has a live declaration for the same person, course and type
 * @param started       whether the provider has a start of this training that counts
 * @param liveElsewhere the live declaration of the same event for another person with the same teacher reference number
 */
public record SubmissionFacts(
        Optional<Participant> participant,
        Optional<Statement> statement,
        boolean alreadyLive,
        boolean started,
        Optional<DeclarationId> liveElsewhere) {

    public static SubmissionFacts nobody() {
        return new SubmissionFacts(Optional.empty(), Optional.empty(), false, false, Optional.empty());
    }
}
