package uk.gov.education.ecf.suite.sandbox;

import static uk.gov.education.ecf.suite.sandbox.SandboxProvider.AURORA;
import static uk.gov.education.ecf.suite.sandbox.SandboxProvider.BEACON;
import static uk.gov.education.ecf.suite.sandbox.SandboxProvider.CEDAR;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Somebody whom a school of the sandbox registers in cohort 2025, and what becomes of them.
 *
 * @param own         the provider of the school; null where the school leads training itself
 * @param other       another provider that comes across them; null for none
 * @param mentorNumber whose number the mentor has; null without a mentor
 */
public record SandboxPerson(
        int number,
        String type,
        String name,
        SandboxSituation situation,
        SandboxProvider own,
        SandboxProvider other,
        Integer mentorNumber) {

    /** In the order in which they are told of, mentors before their teachers. The story of the last one is one act: whoever knows them knows all. */
    public static final List<SandboxPerson> ALL = List.of(
            mentor(1, "Beatrix Hollander", SandboxSituation.IN_TRAINING, AURORA),
            teacher(2, "Callum Osei", SandboxSituation.IN_TRAINING, AURORA),
            teacher(3, "Delphine Arkwright", SandboxSituation.MANUAL_CHECK, AURORA),
            teacher(4, "Emeka Thornbury", SandboxSituation.IN_TRAINING, BEACON),
            mentor(5, "Fiona Radcliffe", SandboxSituation.IN_TRAINING, BEACON),
            teacher(6, "Gethin Marlowe", SandboxSituation.IN_TRAINING, CEDAR),
            teacher(7, "Henrike Solberg", SandboxSituation.INELIGIBLE, AURORA),
            teacher(8, "Isidore Blackwood", SandboxSituation.DEFERRED, AURORA),
            teacher(9, "Jocasta Penrose", SandboxSituation.WITHDRAWN_BY_PROVIDER, AURORA),
            teacher(10, "Kwabena Ashworth", SandboxSituation.WITHDRAWN_BY_SCHOOL, AURORA),
            teacher(11, "Liesel Underhill", SandboxSituation.INDUCTION_COMPLETED, AURORA),
            teacher(12, "Merrick Fontaine", SandboxSituation.LEAVING, AURORA),
            teacher(13, "Nkechi Barlow", SandboxSituation.LEFT, AURORA),
            teacher(14, "Oriel Standish", SandboxSituation.JOINING_ANOTHER_PROVIDER, AURORA, BEACON),
            teacher(15, "Piers Abernethy", SandboxSituation.JOINED_ANOTHER_PROVIDER, AURORA, BEACON),
            teacher(16, "Quenby Vaughan", SandboxSituation.TRANSFERRING_TO_ANOTHER_PROVIDER, AURORA, BEACON),
            teacher(17, "Rafferty Nwosu", SandboxSituation.TRANSFERRED_TO_ANOTHER_PROVIDER, BEACON, AURORA),
            teacher(18, "Saskia Holloway", SandboxSituation.TRANSFERRING_WITH_THE_PROVIDER, AURORA),
            teacher(19, "Tobias Greenhalgh", SandboxSituation.TRANSFERRED_WITH_THE_PROVIDER, AURORA),
            teacher(20, "Ulrika Desmond", SandboxSituation.TRANSFERRED_TO_A_SCHOOL_WITHOUT_PROVIDER, AURORA),
            mentor(21, "Vivian Castellan", SandboxSituation.FUNDED_AND_UNFUNDED_MENTOR, AURORA, BEACON),
            teacher(22, "Wilhelmina Crane", SandboxSituation.MENTORED, AURORA).mentoredBy(21),
            teacher(23, "Xanthe Mulgrew", SandboxSituation.MENTORED, BEACON).mentoredBy(21),
            mentor(24, "Yorick Tansley", SandboxSituation.UNFUNDED_MENTOR, null, CEDAR),
            teacher(25, "Zuleika Farrow", SandboxSituation.MENTORED, CEDAR).mentoredBy(24),
            teacher(26, "Ambrose Littlewood", SandboxSituation.TEACHER_AND_MENTOR, AURORA),
            teacher(27, "Bronagh Keating", SandboxSituation.MERGED, AURORA, BEACON),
            teacher(28, "Cosmo Delacroix", SandboxSituation.NOT_VALIDATED, AURORA));

    private static final String MENTOR = "mentor";
    private static final String TEACHER = "ect";
    private static final Map<Integer, String> BIRTHDAYS = Map.of(
            1, "1984-03-12", 2, "2001-06-30", 3, "2000-11-02", 4, "1999-09-17", 5, "1979-01-25", 6, "2002-04-08");

    public String participantId() {
        return "f0000000-0000-4000-8000-%012d".formatted(number);
    }

    /** Where the situation lets them be shown at all. */
    public List<SandboxProvider> providers() {
        return Stream.of(SandboxProvider.values())
                .filter(provider -> !shownTo(provider).equals(Shown.NOTHING))
                .toList();
    }

    /** What the situation lets that provider be shown. */
    public Shown shownTo(SandboxProvider provider) {
        Shown shown = provider == own ? situation.toOwn() : provider == other ? situation.toOther() : Shown.NOTHING;
        return situation == SandboxSituation.MERGED && !shown.equals(Shown.NOTHING)
                ? shown.formerly(duplicateId())
                : shown;
    }

    String trainingRecordId() {
        return "f1000000-0000-4000-8000-%012d".formatted(number);
    }

    SandboxSchool school() {
        return own == null ? SandboxSchool.SCHOOL_LED : SandboxSchool.of(own);
    }

    String course() {
        return type.equals(MENTOR) ? "ecf-mentor" : "ecf-induction";
    }

    String teacherReferenceNumber() {
        return "%07d".formatted(3100000 + number);
    }

    Map<String, Object> registration() {
        Map<String, Object> body = new HashMap<>();
        body.put("participant_id", participantId());
        body.put("training_record_id", trainingRecordId());
        body.put("participant_type", type);
        body.put("full_name", name);
        body.put("email", name.toLowerCase(Locale.ROOT).replace(' ', '.') + "@teachers.example");
        body.put("teacher_reference_number", teacherReferenceNumber());
        body.put("date_of_birth", BIRTHDAYS.getOrDefault(number, "2001-02-%02d".formatted(number)));
        body.put("school_id", school().id());
        body.put("cohort", Sandbox.NEWEST_COHORT);
        body.put("start_date", "2025-09-01");
        if (mentorNumber != null) {
            body.put("mentor_id", ALL.get(mentorNumber - 1).participantId());
        }
        return body;
    }

    /** The same person, in a training of its own as a mentor. */
    Map<String, Object> registrationAsMentor() {
        Map<String, Object> body = registration();
        body.put("training_record_id", recordAsMentor());
        body.put("participant_type", MENTOR);
        return body;
    }

    String recordAsMentor() {
        return "f2000000-0000-4000-8000-%012d".formatted(number);
    }

    /** By a school that does not know of the other one's. */
    Map<String, Object> registrationOfDuplicate() {
        Map<String, Object> body = registration();
        body.put("participant_id", duplicateId());
        body.put("training_record_id", duplicateRecord());
        body.put("email", "second." + body.get("email"));
        body.put("school_id", SandboxSchool.of(other).id());
        return body;
    }

    String duplicateRecord() {
        return "f4000000-0000-4000-8000-%012d".formatted(number);
    }

    private String duplicateId() {
        return "f3000000-0000-4000-8000-%012d".formatted(number);
    }

    private static SandboxPerson mentor(int number, String name, SandboxSituation situation, SandboxProvider own) {
        return mentor(number, name, situation, own, null);
    }

    private static SandboxPerson mentor(
            int number, String name, SandboxSituation situation, SandboxProvider own, SandboxProvider other) {
        return new SandboxPerson(number, MENTOR, name, situation, own, other, null);
    }

    private static SandboxPerson teacher(int number, String name, SandboxSituation situation, SandboxProvider own) {
        return teacher(number, name, situation, own, null);
    }

    private static SandboxPerson teacher(
            int number, String name, SandboxSituation situation, SandboxProvider own, SandboxProvider other) {
        return new SandboxPerson(number, TEACHER, name, situation, own, other, null);
    }

    private SandboxPerson mentoredBy(int mentor) {
        return new SandboxPerson(number, type, name, situation, own, other, mentor);
    }
}
