package uk.gov.education.ecf.gateway.reference;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import uk.gov.education.ecf.platform.testkit.Http;

/** Every page that can be reached from the first one by its links. */
final class Site {

    private final Map<String, Document> pages = new LinkedHashMap<>();

    private Site() {}

    static Site walked() {
        Site site = new Site();
        Deque<String> ahead = new ArrayDeque<>();
        ahead.add("/");
        while (!ahead.isEmpty()) {
            site.read(ahead.pop(), ahead);
        }
        return site;
    }

    /** By address. */
    Map<String, Document> pages() {
        return pages;
    }

    Document page(String address) {
        return pages.get(address);
    }

    /** Everything that all pages together say. */
    String text() {
        StringBuilder text = new StringBuilder();
        pages.values().forEach(page -> text.append(page.text()).append('\n'));
        return text.toString();
    }

    static String without(String anchor) {
        return anchor.replaceAll("#.*", "");
    }

    private void read(String address, Deque<String> ahead) {
        if (pages.containsKey(address)) {
            return;
        }
        Document page = Jsoup.parse(Http.asNobody()
                .get(address)
                .then()
                .statusCode(200)
                .contentType("text/html;charset=utf-8")
                .extract()
                .asString());
        pages.put(address, page);
        page.select("a[href^=/]").stream()
                .map(Site::target)
                .filter(target -> !target.startsWith("/api/"))
                .forEach(ahead::add);
    }

    private static String target(Element link) {
        return without(link.attr("href"));
    }
}
