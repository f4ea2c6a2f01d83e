package uk.gov.education.ecf.declarations.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.gov.education.ecf.calendar.Calendar;
import uk.gov.education.ecf.contracts.id.DeclarationId;
import uk.gov.education.ecf.contracts.id.ParticipantId;
import uk.gov.education.ecf.contracts.id.StatementId;
import uk.gov.education.ecf.platform.refusals.Judged;
import uk.gov.education.ecf.platform.refusals.Refusal;
import uk.gov.education.ecf.platform.values.Change;

/** Aurora's submission of a start that nothing speaks against, unless the test says otherwise. */
final class SomeSubmission {

    static final StatementId STATEMENT = StatementId.of("d0000000-0000-4000-8000-000000000001");

    private static final Calendar CALENDAR = Calendar.bundled();

    private Participant participant;
    private String participantId;
    private String type = "started";
    private String date = "2024-09-12T09:30:00Z";
    private String course = "ecf-induction";
    private String evidence;
    private Statement statement = new Statement(STATEMENT, LocalDate.of(2098, 12, 31), true, true);
    private boolean alreadyLive;
    private boolean started;
    private DeclarationId liveElsewhere;
    private Instant now = Instant.parse("2030-01-01T12:00:00Z");

    private SomeSubmission(SomeTraining training) {
        this.participant = training.participant();
        this.participantId = participant.id().toString();
    }

    static SomeSubmission aSubmission() {
        return aSubmissionFor(SomeTraining.ofATeacher());
    }

    static SomeSubmission aSubmissionFor(SomeTraining training) {
        return new SomeSubmission(training);
    }

    static SomeSubmission aMentorsSubmissionFor(SomeTraining training) {
        return new SomeSubmission(training).onCourse("ecf-mentor");
    }

    SomeSubmission of(String declarationType) {
        type = declarationType;
        return this;
    }

    SomeSubmission dated(String text) {
        date = text;
        return this;
    }

    SomeSubmission onCourse(String text) {
        course = text;
        return this;
    }

    SomeSubmission withEvidence(String text) {
        evidence = text;
        return this;
    }

    SomeSubmission forNobody() {
        participant = null;
        participantId = null;
        return this;
    }

    SomeSubmission about(Participant person) {
        participant = person;
        participantId = person.id().toString();
        return this;
    }

    /** The id that the provider uses. */
    SomeSubmission named(ParticipantId id) {
        participantId = id.toString();
        return this;
    }

    SomeSubmission withAStartBefore() {
        started = true;
        return this;
    }

    SomeSubmission withoutAnything() {
        type = null;
        date = null;
        course = null;
        return forNobody();
    }

    SomeSubmission withoutStatement() {
        statement = null;
        return this;
    }

    SomeSubmission alreadyLive() {
        alreadyLive = true;
        return this;
    }

    SomeSubmission liveElsewhere(DeclarationId id) {
        liveElsewhere = id;
        return this;
    }

    SomeSubmission at(String moment) {
        now = Instant.parse(moment);
        return this;
    }

    SubmissionCase build() {
        SubmitDeclaration command =
                new SubmitDeclaration(SomeTraining.AURORA, participantId, type, date, course, evidence);
        SubmissionFacts facts = new SubmissionFacts(
                Optional.ofNullable(participant),
                Optional.ofNullable(statement),
                alreadyLive,
                started,
                Optional.ofNullable(liveElsewhere));
        return new SubmissionCase(command, facts, CALENDAR, now);
    }

    Judged<Change<Declaration, DeclarationEvent>> judged() {
        return Submission.judge(build(), DeclarationId.random(), now);
    }

    /** What comes of it, as nothing speaks against it. */
    Declaration accepted() {
        return judged().value().aggregate();
    }

    List<String> refusals() {
        return judged().refusals().stream().map(Refusal::code).toList();
    }
}
