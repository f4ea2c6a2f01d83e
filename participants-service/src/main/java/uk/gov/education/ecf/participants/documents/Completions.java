package uk.gov.education.ecf.participants.documents;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.gov.education.ecf.participants.model.Transfer;
import uk.gov.education.ecf.participants.model.VisibleTransfers;

/** The days on which a document's transfers are complete, in their order, as they are kept beside the document. */
public record Completions(List<Optional<LocalDate>> days) {

    private static final String NONE = "-";

    public Completions {
        days = List.copyOf(days);
    }

    static Completions of(VisibleTransfers seen) {
        return new Completions(
                seen.transfers().stream().map(Transfer::completesOn).toList());
    }

    /** From the {@linkplain #text text} that is kept. */
    public static Completions parse(String text) {
        return new Completions(Stream.of(text.split(","))
                .map(day ->
                        Optional.of(day).filter(known -> !known.equals(NONE)).map(LocalDate::parse))
                .toList());
    }

    String text() {
        return days.stream()
                .map(day -> day.map(LocalDate::toString).orElse(NONE))
                .collect(Collectors.joining(","));
    }
}
