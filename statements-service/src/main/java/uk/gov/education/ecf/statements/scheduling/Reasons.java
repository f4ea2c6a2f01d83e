package uk.gov.education.ecf.statements.scheduling;

import java.util.List;
import java.util.stream.Collectors;
import uk.gov.education.ecf.platform.refusals.Refusal;

/** Why a line of a file was rejected, as one text. */
final class Reasons {

    private Reasons() {}

    static String of(List<Refusal> refusals) {
        return refusals.stream().map(Refusal::detail).collect(Collectors.joining(" "));
    }
}
