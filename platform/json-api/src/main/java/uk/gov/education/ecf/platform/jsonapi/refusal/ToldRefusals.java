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

    private static final String PAGE_OF_CODES = "/errors#";

    /** One attribute and what is wrong with it. */
    @JsonPropertyOrder({"code", "title", "detail", "links"})
    public record Error(String code, String title, String detail, Links links) {

        Error(String code, String title, String detail) {
            this(code, title, detail, new Links(PAGE_OF_CODES + code));
        }
    }

    /**
     * Where to read on.
     *
     * @param about the place on the reference site that explains the code, relative to the host of the provider API
     */
    public record Links(String about) {}

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
