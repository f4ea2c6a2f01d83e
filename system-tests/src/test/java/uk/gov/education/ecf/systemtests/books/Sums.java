package uk.gov.education.ecf.systemtests.books;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.List;

/** Declarations that a statement pays for and takes back, and what they come to. */
record Sums(int billable, int refundable, BigDecimal outputFee, BigDecimal clawbacks) {

    /** @param paid the types of those paid for, as often as they are; likewise those taken back */
    Sums(List<String> paid, List<String> takenBack) {
        this(paid.size(), takenBack.size(), Terms.priceOf(paid), Terms.priceOf(takenBack));
    }

    /** As the breakdown of a statement says. */
    static Sums shown(JsonNode breakdown) {
        return new Sums(
                breakdown.path("counts").path("billable").asInt(),
                breakdown.path("counts").path("refundable").asInt(),
                new BigDecimal(breakdown.path("output_fee").asText()),
                new BigDecimal(breakdown.path("clawbacks").asText()));
    }
}
