package uk.gov.education.ecf.suite.sandbox;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Invented terms of a call-off contract. */
final class SandboxContract {

    private SandboxContract() {}

    /** The uplift ended with cohort 2024; mentors have a price of their own from 2025. */
    static Map<String, Object> of(int cohort) {
        Map<String, Object> terms = new HashMap<>();
        terms.put("recruitment_target", 250);
        terms.put("set_up_fee", "5800.00");
        terms.put("uplift_amount", cohort < Sandbox.NEWEST_COHORT ? "100.00" : null);
        terms.put("vat_chargeable", true);
        terms.put("bands", List.of(band(1, 100, "1000.00"), band(101, 200, "900.00"), band(201, 300, "800.00")));
        terms.put("mentor_payment_per_participant", cohort < Sandbox.NEWEST_COHORT ? null : "1000.00");
        return terms;
    }

    private static Map<String, Object> band(int min, int max, String perParticipant) {
        return Map.of(
                "min",
                min,
                "max",
                max,
                "per_participant",
                perParticipant,
                "output_payment_percentage",
                60,
                "service_fee_percentage",
                40);
    }
}
