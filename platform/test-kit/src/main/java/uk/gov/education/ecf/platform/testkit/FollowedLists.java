package uk.gov.education.ecf.platform.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.Response;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * What holds for the lists of every service (rules J-30 and J-33): they can be followed and read as a whole. A component test of the
 * service extends it.
 */
public abstract class FollowedLists {

    private static final String LINES = "application/x-ndjson";
    private static final String TABLES_THAT_FORGET =
            """
            select c.relname from pg_class c where c.relkind = 'r' and c.relname like '%\\_documents' and c.relname <> 'removed_documents'
              and not exists (select 1 from pg_trigger t where t.tgrelid = c.oid and t.tgname = 'remember_removed')""";

    private final List<String> lists;

    /** @param lists addresses of the lists, with the filters that they ask for, percent-encoded */
    protected FollowedLists(String... lists) {
        this.lists = List.of(lists);
    }

    @Test
    public void everyTableOfDocumentsRemembersWhatItLoses() {
        assertEquals(List.of(), Database.ofApplication().list(String.class, TABLES_THAT_FORGET));
    }

    @Test
    public void everyListLeadsToItsChangesUntilThereAreNoMore() {
        for (String list : lists) {
            String changes = get("*/*", list).path("links.changes");
            assertTrue(changes.startsWith(path(list) + "/changes?"), changes);
            Response told = get("*/*", changes);
            assertEquals(List.of(), get("*/*", told.path("links.changes")).path("data"));
        }
    }

    @Test
    public void everyListComesAsLinesWithItsLastOne() {
        for (String list : lists) {
            Response page = get("*/*", list + (list.contains("?") ? "&" : "?") + "page%5Bper_page%5D=3000");
            List<String> lines = Arrays.asList(get(LINES, list).asString().split("\n"));
            assertTrue(page.<List<Object>>path("data").size() < lines.size(), list);
            assertTrue(
                    lines.get(lines.size() - 1).startsWith("{\"links\":{\"changes\":\"" + path(list) + "/changes?"),
                    list);
            assertTrue(
                    get(LINES, path(list) + "/changes" + query(list)).asString().contains("/changes?"));
        }
    }

    private static String path(String list) {
        return list.split("\\?")[0];
    }

    private static String query(String list) {
        return list.substring(path(list).length());
    }

    private static Response get(String accept, String address) {
        Response answer = Http.asProvider("aurora")
                .urlEncodingEnabled(false)
                .accept(accept)
                .get(address);
        assertEquals(200, answer.statusCode(), () -> address + ": " + answer.asString());
        return answer;
    }
}
