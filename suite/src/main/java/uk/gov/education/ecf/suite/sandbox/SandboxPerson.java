package uk.gov.education.ecf.suite.sandbox;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Somebody whom a school of the sandbox registers in cohort 2025, with the register's answer about them. */
record SandboxPerson(
        int number,
        String type,
        String name,
        String dateOfBirth,
        SandboxProvider provider,
        String status,
        String reason) {

    static final List<SandboxPerson> ALL = List.of(
            new SandboxPerson(
                    1, "mentor", "Beatrix Hollander", "1984-03-12", SandboxProvider.AURORA, "eligible", "none"),
            new SandboxPerson(2, "ect", "Callum Osei", "2001-06-30", SandboxProvider.AURORA, "eligible", "none"),
            new SandboxPerson(
                    3, "ect", "Delphine Arkwright", "2000-11-02", SandboxProvider.AURORA, "manual_check", "none"),
            new SandboxPerson(4, "ect", "Emeka Thornbury", "1999-09-17", SandboxProvider.BEACON, "eligible", "none"),
            new SandboxPerson(5, "mentor", "Fiona Radcliffe", "1979-01-25", SandboxProvider.BEACON, "eligible", "none"),
            new SandboxPerson(6, "ect", "Gethin Marlowe", "2002-04-08", SandboxProvider.CEDAR, "eligible", "none"));

    String participantId() {
        return "f0000000-0000-4000-8000-%012d".formatted(number);
    }

    String trainingRecordId() {
        return "f1000000-0000-4000-8000-%012d".formatted(number);
    }

    Map<String, Object> registration(SandboxSchool school) {
        Map<String, Object> body = new HashMap<>();
        body.put("participant_id", participantId());
        body.put("training_record_id", trainingRecordId());
        body.put("participant_type", type);
        body.put("full_name", name);
        body.put("email", name.toLowerCase(Locale.ROOT).replace(' ', '.') + "@teachers.example");
        body.put("teacher_reference_number", teacherReferenceNumber());
        body.put("date_of_birth", dateOfBirth);
        body.put("school_id", school.id());
        body.put("cohort", Sandbox.NEWEST_COHORT);
        body.put("start_date", "2025-09-01");
        return body;
    }

    Map<String, Object> validation() {
        return Map.of("teacher_reference_number", teacherReferenceNumber(), "status", status, "reason", reason);
    }

    private String teacherReferenceNumber() {
        return "%07d".formatted(3100000 + number);
    }
}
