package uk.gov.education.ecf.participants.documents;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.gov.education.ecf.contracts.id.LeadProviderId;
import uk.gov.education.ecf.contracts.id.ParticipantId;
import uk.gov.education.ecf.contracts.id.PartnershipId;
import uk.gov.education.ecf.participants.model.Mentoring;
import uk.gov.education.ecf.participants.model.Participant;
import uk.gov.education.ecf.participants.model.ParticipantType;
import uk.gov.education.ecf.participants.store.Participants;
import uk.gov.education.ecf.participants.upstream.KnownPartnerships;
import uk.gov.education.ecf.platform.documents.DocumentRow;
import uk.gov.education.ecf.platform.documents.DocumentTable;
import uk.gov.education.ecf.platform.documents.Resource;
import uk.gov.education.ecf.platform.transactions.InOneGo;
import uk.gov.education.ecf.platform.transactions.LastWork;
import uk.gov.education.ecf.platform.transactions.OneByOne;

/**
 * Keeps the documents of mentors whom providers do not train themselves. They follow from the mentor and from every teacher whom the
 * mentor has: whoever writes any of them has the mentor rendered anew when the transaction has written all of its people, one mentor
 * after the other, and nobody else renders that mentor meanwhile.
 */
@Singleton
record UnfundedMentorDocuments(Participants participants, KnownPartnerships partnerships) {

    static final DocumentTable TABLE = DocumentTable.of("unfunded_mentor_documents", "lead_provider_id");

    /** Comes before the tables of documents, whose names are written later in the alphabet. */
    private static final String WORK = "mentors";

    private static final Comparator<ParticipantId> IN_ORDER = Comparator.comparing(ParticipantId::toString);

    /** The person was written: as a mentor, and as somebody who has a mentor, had one, or is shown as having one. */
    Uni<Void> follow(Participant person) {
        Set<ParticipantId> mentors = new TreeSet<>(IN_ORDER);
        mentors.addAll(Mentoring.mentorsOf(person));
        if (person.record(ParticipantType.MENTOR).isPresent()
                || person.trainingRecords().isEmpty()) {
            mentors.add(person.id());
        }
        return participants.findShownAsMentorsOf(person.id()).flatMap(shown -> {
            mentors.addAll(shown);
            return mentors.isEmpty() ? OneByOne.nothing() : later(mentors);
        });
    }

    /** What each provider sees of them; whoever is rendered is held by {@link #holdAll} until the transaction ends. */
    Uni<List<DocumentRow>> render(Participant mentor) {
        return participants.findMentoredBy(mentor.id()).flatMap(teachers -> render(mentor, teachers));
    }

    /** Nobody else renders these mentors until the transaction ends. */
    Uni<Void> holdAll(List<ParticipantId> mentors) {
        return OneByOne.each(mentors.stream().sorted(IN_ORDER).toList(), participants::holdMentorings);
    }

    /** The table is told of them at once, for nothing can be added once the last work has begun. */
    private Uni<Void> later(Set<ParticipantId> mentors) {
        return OneByOne.each(mentors, mentor -> TABLE.replace(mentor.value(), List.of()))
                .invoke(() ->
                        LastWork.named(WORK, () -> new Rendering(this)).mentors.addAll(mentors));
    }

    private Uni<Void> write(ParticipantId id) {
        return InOneGo.ask(
                        () -> participants.holdMentorings(id),
                        () -> participants.findAll(List.of(id)),
                        () -> participants.findMentoredBy(id))
                .map((held, found, mentored) ->
                        found.isEmpty() ? OneByOne.given(List.<DocumentRow>of()) : render(found.get(0), mentored))
                .flatMap(rendering -> rendering)
                .flatMap(rows -> TABLE.replace(id.value(), rows));
    }

    private Uni<List<DocumentRow>> render(Participant mentor, List<ParticipantId> mentored) {
        return participants.findAll(mentored).flatMap(teachers -> partnerships
                .findChallenged(behind(mentor, teachers))
                .map(challenged -> Mentoring.of(mentor, teachers, challenged).entrySet().stream()
                        .map(one -> row(one.getKey(), one.getValue()))
                        .toList()));
    }

    private static Set<PartnershipId> behind(Participant mentor, List<Participant> teachers) {
        return Stream.concat(Stream.of(mentor), teachers.stream())
                .flatMap(person -> person.partnerships().stream())
                .collect(Collectors.toSet());
    }

    private static DocumentRow row(LeadProviderId seenBy, Mentoring mentoring) {
        ParticipantId id = mentoring.mentor().id();
        return new DocumentRow(
                Map.of("lead_provider_id", seenBy.value(), "id", id.value()),
                Map.of("full_name", mentoring.mentor().fullName(), "teacher_ids", teachers(mentoring)),
                mentoring.mentor().createdAt(),
                Resource.of(id, UnfundedMentorAttributes.of(mentoring)).json(),
                String.join(",", mentoring.teachers()));
    }

    private static UUID[] teachers(Mentoring mentoring) {
        return mentoring.teachers().stream().map(UUID::fromString).toArray(UUID[]::new);
    }

    /** The mentors that a transaction has to render. */
    private static final class Rendering implements Supplier<Uni<Void>> {

        private final UnfundedMentorDocuments documents;
        private final Set<ParticipantId> mentors = new TreeSet<>(IN_ORDER);

        private Rendering(UnfundedMentorDocuments documents) {
            this.documents = documents;
        }

        @Override
        public Uni<Void> get() {
            return OneByOne.each(mentors, documents::write);
        }
    }
}
