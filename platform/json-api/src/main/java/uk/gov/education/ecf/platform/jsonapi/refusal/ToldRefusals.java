package uk.gov.education.ecf.platform.jsonapi.refusal;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import uk.gov.education.ecf.platform.refusals.Refusal;

/**
 * The envelope of refusals (rule W10): one element per attribute in the order in which attributes first failed; several failures
 * of one attribute share an element, their texts joined by a comma, under the code of the first.
 *
 * @param errors one per attribute
 */
public record ToldRefusals(List<Error> errors) {

    /** One attribute and what is wrong with it. */
    @JsonPropertyOrder({"code", "title", "detail"})
    public record Error(String code, String title, String detail) {}

    public static ToldRefusals of(Collection<Refusal> refusals) {
        return new ToldRefusals(refusals.stream()
                .collect(Collectors.groupingBy(Refusal::title, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(ToldRefusals::told)
                .toList());
    }

    private static Error told(List<Refusal> ofTitle) {
        Refusal first = ofTitle.get(0);
        String details = ofTitle.stream().map(Refusal::detail).distinct().collect(Collectors.joining(", "));
        return new Error(first.code(), first.title(), details);
    }
}
