package uk.gov.education.ecf.suite.sandbox;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A school of the sandbox; its tutor's address is derived from the names. */
record SandboxSchool(
        int number,
        String name,
        String tutor,
        boolean eligible,
        String choice,
        boolean pupilPremium,
        boolean sparsity) {

    static final List<SandboxSchool> ALL = List.of(
            school(1, "Ashdown Primary School", "Farah Whitcombe", true, "provider_led", true, false),
            school(2, "Brackenhill Academy", "Tomasz Eldridge", true, "provider_led", false, false),
            school(3, "Copper Lane School", "Ngozi Fairbairn", true, "provider_led", false, true),
            school(4, "Downham Green Primary School", "Eleri Pugh", true, "provider_led", false, false),
            school(5, "Elmstead High School", "Rohan Mistry", true, "provider_led", true, true),
            school(6, "Fenwick Road Infant School", "Imogen Castle", true, "provider_led", false, false),
            school(7, "Greyfriars Community School", "Yusuf Harland", true, "provider_led", false, false),
            school(8, "Hazelbrook School", "Siobhan Trent", true, "school_led", false, false),
            school(9, "Ivybridge Junior School", "Marek Oakley", true, "no_early_career_teachers", false, false),
            school(10, "Juniper Hill Academy", "Adaeze Lowther", true, "not_yet_known", false, false),
            school(11, "Kingsmead Independent School", "Ottilie Barr", false, "school_led", false, false),
            school(12, "Larkfield Primary School", "Dewi Sandford", true, "provider_led", true, false),
            school(13, "Mossgate Primary School", "Callista Wren", true, "provider_led", false, false),
            school(14, "Netherfield Academy", "Bartholomew Quill", true, "provider_led", false, false));

    /** Aurora has a partnership here too. */
    static final SandboxSchool SECOND_OF_AURORA = numbered(13);

    /** Nobody has a partnership here; one person of Aurora goes on with them all the same. */
    static final SandboxSchool WITHOUT_PROVIDER = numbered(14);

    static final SandboxSchool SCHOOL_LED = numbered(8);

    /** Where the provider's first partnership is. */
    static SandboxSchool of(SandboxProvider provider) {
        return ALL.get(provider.ordinal());
    }

    String id() {
        return "e0000000-0000-4000-8000-%012d".formatted(number);
    }

    String urn() {
        return "%d".formatted(199000 + number);
    }

    Map<String, Object> body() {
        Map<String, Object> body = new HashMap<>();
        body.put("urn", urn());
        body.put("name", name);
        body.put("eligible_for_funding", eligible);
        body.put("school_led_only", !eligible);
        body.put("induction_tutor", Map.of("name", tutor, "email", email()));
        body.put("contact_email", "office@" + domain());
        return body;
    }

    Map<String, Object> cohortBody() {
        return Map.of(
                "induction_programme_choice",
                choice,
                "pupil_premium_uplift",
                pupilPremium,
                "sparsity_uplift",
                sparsity);
    }

    private String email() {
        List<String> words = Arrays.asList(tutor.toLowerCase(Locale.ROOT).split(" "));
        return String.join(".", words) + "@" + domain();
    }

    private String domain() {
        return name.toLowerCase(Locale.ROOT).split(" ")[0] + ".example";
    }

    private static SandboxSchool school(
            int number,
            String name,
            String tutor,
            boolean eligible,
            String choice,
            boolean pupilPremium,
            boolean sparsity) {
        return new SandboxSchool(number, name, tutor, eligible, choice, pupilPremium, sparsity);
    }

    private static SandboxSchool numbered(int number) {
        return ALL.get(number - 1);
    }
}
