package uk.gov.education.ecf.platform.aside;

import java.util.List;
import java.util.function.Function;
import uk.gov.education.ecf.platform.jsonapi.refusal.CommonRefusals;
import uk.gov.education.ecf.platform.jsonapi.refusal.RequestRefused;

/** Where a page of what was put aside begins. */
public final class Place {

    /** How many a page holds. */
    public static final int PAGE = 50;

    public static final String DESCRIPTION = "The value of next in the answer before; without it, the first page";

    private Place() {}

    /**
     * The number behind which the page begins.
     *
     * @param after as asked for, null for the first page
     * @throws RequestRefused 400 for what no answer stated
     */
    public static long of(String after) {
        try {
            return after == null ? 0 : Long.parseLong(after);
        } catch (NumberFormatException e) {
            throw new RequestRefused(CommonRefusals.CURSOR);
        }
    }

    /** Where the next page begins, null behind the last one. */
    public static <T> Long next(List<T> page, Function<T, Long> number) {
        return page.size() < PAGE ? null : number.apply(page.get(page.size() - 1));
    }
}
