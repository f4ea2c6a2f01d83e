package uk.gov.education.ecf.participants.model;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.gov.education.ecf.contracts.id.LeadProviderId;
import uk.gov.education.ecf.contracts.id.ParticipantId;
import uk.gov.education.ecf.contracts.id.PartnershipId;

/**
 * A mentor whom a lead provider does not train, though the mentor's teachers are its people (rule E-55).
 *
 * @param mentor   the person
 * @param teachers of that provider whom they mentor, also those who left
 */
public record Mentoring(Participant mentor, SortedSet<String> teachers) {

    /**
     * By lead provider: whoever is not in the map is not shown the mentor as an unfunded one.
     *
     * @param teachers   everybody who has, or had, this mentor
     * @param challenged those of the partnerships behind anybody's periods that are challenged (rule M23)
     */
    public static Map<LeadProviderId, Mentoring> of(
            Participant mentor, Collection<Participant> teachers, Set<PartnershipId> challenged) {
        Map<LeadProviderId, Mentoring> unfunded = new LinkedHashMap<>();
        if (isValidated(mentor)) {
            teachers.forEach(teacher -> providers(teacher)
                    .filter(provider -> names(teacher, provider, mentor.id(), challenged))
                    .filter(provider -> !trainsAsMentor(mentor, provider, challenged))
                    .forEach(provider -> unfunded.computeIfAbsent(
                                    provider, any -> new Mentoring(mentor, new TreeSet<>()))
                            .teachers()
                            .add(teacher.id().toString())));
        }
        return unfunded;
    }

    /** Everybody who is, or was, somebody's mentor as far as that person's periods know. */
    public static Set<ParticipantId> mentorsOf(Participant teacher) {
        return teacher.trainingRecords().stream()
                .flatMap(record -> record.periods().stream())
                .flatMap(period -> Stream.ofNullable(period.place().mentorId()))
                .collect(Collectors.toSet());
    }

    /** The address of the newest period as a mentor, whoever trains them there. */
    public EmailAddress email() {
        return records()
                .map(TrainingRecord::latest)
                .min(Period.LATEST_FIRST)
                .orElseThrow()
                .email();
    }

    /** The confirmed number, else what a school entered; null where nobody has given any. */
    public TeacherReferenceNumber teacherReferenceNumber() {
        return mentor.teacherReferenceNumber() != null
                ? mentor.teacherReferenceNumber()
                : records()
                        .flatMap(record -> Stream.ofNullable(record.origin().enteredNumber()))
                        .findFirst()
                        .orElse(null);
    }

    private Stream<TrainingRecord> records() {
        return records(mentor);
    }

    /** Rule M1. */
    private static boolean isValidated(Participant mentor) {
        return records(mentor).anyMatch(TrainingRecord::isValidated);
    }

    private static Stream<TrainingRecord> records(Participant mentor) {
        return mentor.trainingRecords().stream().filter(record -> record.type() == ParticipantType.MENTOR);
    }

    private static Stream<LeadProviderId> providers(Participant person) {
        return person.trainingRecords().stream()
                .flatMap(TrainingRecord::leadProviders)
                .distinct();
    }

    private static boolean names(
            Participant teacher, LeadProviderId provider, ParticipantId mentor, Set<PartnershipId> challenged) {
        return visible(teacher.trainingRecords(), provider, challenged)
                .anyMatch(period -> mentor.equals(period.place().mentorId()));
    }

    private static boolean trainsAsMentor(Participant mentor, LeadProviderId provider, Set<PartnershipId> challenged) {
        return visible(records(mentor).toList(), provider, challenged).findAny().isPresent();
    }

    private static Stream<Period> visible(
            List<TrainingRecord> records, LeadProviderId provider, Set<PartnershipId> challenged) {
        return records.stream()
                .filter(TrainingRecord::isValidated)
                .flatMap(record -> record.latestOf(provider, challenged).stream());
    }
}
