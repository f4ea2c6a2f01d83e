package uk.gov.education.ecf.systemtests.books;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A contract with one band for everybody, so that every declaration of a type has the same price, wherever it is counted. */
final class Terms {

    private static final Set<String> FIRST_AND_LAST = Set.of("started", "completed");

    /** 20 and 15 per cent of what is left of 1,000 pounds when 40 per cent are service fee. */
    private static final BigDecimal OF_FIRST_AND_LAST = new BigDecimal("120.00");

    private static final BigDecimal OF_OTHERS = new BigDecimal("90.00");

    private Terms() {}

    static Map<String, Object> contract() {
        Map<String, Object> terms = new HashMap<>();
        terms.put("recruitment_target", 1_000);
        terms.put("set_up_fee", "0.00");
        terms.put("monthly_service_fee", "0.00");
        terms.put("vat_chargeable", true);
        terms.put("bands", List.of(Map.of("min", 1, "max", 100_000, "per_participant", "1000.00")));
        return terms;
    }

    static BigDecimal priceOf(List<String> types) {
        return types.stream()
                .map(type -> FIRST_AND_LAST.contains(type) ? OF_FIRST_AND_LAST : OF_OTHERS)
                .reduce(new BigDecimal("0.00"), BigDecimal::add);
    }
}
