package uk.gov.education.ecf.platform.csv;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;

/**
 * What became of the rows of a file.
 *
 * @param read              all rows, rejected ones included; blank lines are none
 * @param rejected          in the order of their lines, at most {@value ImportTally#MOST_LISTED} and
 *                          {@value ImportTally#MOST_CHARACTERS} characters of reasons
 * @param rejectedNotListed how many more there are; null, and absent from the JSON, when there are none
 */
@JsonPropertyOrder({"read", "created", "changed", "unchanged", "rejected", "rejected_not_listed"})
public record ImportReport(
        long read,
        long created,
        long changed,
        long unchanged,
        List<RejectedRow> rejected,
        @JsonInclude(JsonInclude.Include.NON_NULL) Long rejectedNotListed) {

    public ImportReport {
        rejected = List.copyOf(rejected);
    }

    /**
     * A row that changed nothing.
     *
     * @param line   on which it begins; the header is line 1
     * @param reason in plain words
     */
    public record RejectedRow(int line, String reason) {}
}
