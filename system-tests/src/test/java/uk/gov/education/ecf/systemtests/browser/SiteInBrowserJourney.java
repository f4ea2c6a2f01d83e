package uk.gov.education.ecf.systemtests.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.logging.Level;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;
import uk.gov.education.ecf.suite.services.SuiteService;
import uk.gov.education.ecf.systemtests.RunningSuite;

@EnabledIf("uk.gov.education.ecf.systemtests.browser.Browser#isInstalled")
class SiteInBrowserJourney {

    private static final Duration LONG = Duration.ofSeconds(30);

    private final String site = RunningSuite.get().endpoints().of(SuiteService.GATEWAY);

    @Test
    void axeFindsNothingOnAnyPageAndTheBrowserNeither() {
        ChromeDriver browser = Browser.started();
        try {
            List<String> found = new ArrayList<>();
            Set<String> pages = visitedPages(browser, page -> {
                AxeBuilder axe = new AxeBuilder();
                if (page.endsWith("/try")) {
                    axe.exclude("#try"); // made by Swagger UI
                }
                for (Rule rule : axe.analyze(browser).getViolations()) {
                    found.add(page + ": " + rule.getId() + " " + rule.getNodes());
                }
            });
            assertTrue(pages.size() > 20, pages::toString);
            browser.manage().logs().get(LogType.BROWSER).getAll().stream()
                    .filter(entry -> entry.getLevel().intValue() >= Level.SEVERE.intValue())
                    .forEach(entry -> found.add(entry.toString()));
            assertEquals(List.of(), found);
        } finally {
            browser.quit();
        }
    }

    @Test
    void pagesAreReadWithoutScripts() {
        ChromeDriver browser = Browser.startedWithoutScripts();
        try {
            browser.get(site + "/reference/declarations");
            assertTrue(browser.findElement(By.id("submitDeclaration")).isDisplayed());
            browser.get(site + "/errors#declaration-already-exists");
            assertTrue(browser.findElement(By.id("declaration-already-exists")).isDisplayed());
            browser.get(site + "/try");
            assertTrue(browser.findElement(By.tagName("main")).getText().contains("needs JavaScript"));
        } finally {
            browser.quit();
        }
    }

    @Test
    void aNewcomerAuthorisesAsAProviderAndTriesACall() {
        ChromeDriver browser = Browser.started();
        try {
            WebDriverWait wait = new WebDriverWait(browser, LONG);
            browser.get(site + "/try");
            wait.until(ExpectedConditions.elementToBeClickable(By.cssSelector("button.authorize")))
                    .click();
            wait.until(ExpectedConditions.visibilityOfElementLocated(By.cssSelector(".dialog-ux .modal-ux")));
            assertEquals(
                    "aurora",
                    browser.findElement(By.cssSelector(
                                    "input[data-name=clientId], #client_id_clientCredentials, #client_id"))
                            .getAttribute("value"));
            browser.findElement(By.cssSelector(
                            "#client_secret_clientCredentials, #client_secret, input[data-name=clientSecret]"))
                    .sendKeys("aurora-secret");
            browser.findElement(By.cssSelector(".modal-ux button.authorize")).click();
            wait.until(ExpectedConditions.textToBePresentInElementLocated(By.cssSelector(".modal-ux"), "Logout"));
            browser.findElement(By.cssSelector(".modal-ux button.btn-done")).click();

            WebElement call = wait.until(ExpectedConditions.elementToBeClickable(
                    By.cssSelector("#operations-Financial_statements-listStatements .opblock-summary-control")));
            call.click();
            wait.until(ExpectedConditions.elementToBeClickable(By.cssSelector("button.execute")))
                    .click();
            wait.until(ExpectedConditions.textToBePresentInElementLocated(
                    By.cssSelector(".live-responses-table tr.response .response-col_status"), "200"));
            assertTrue(browser.findElement(By.cssSelector(".live-responses-table"))
                    .getText()
                    .contains("cut_off_date"));
        } finally {
            browser.quit();
        }
    }

    /** Whatever can be reached from the first page, each looked at when the browser is there. */
    private Set<String> visitedPages(ChromeDriver browser, Consumer<String> look) {
        Set<String> pages = new LinkedHashSet<>(List.of(site + "/"));
        List<String> ahead = new ArrayList<>(pages);
        while (!ahead.isEmpty()) {
            String page = ahead.remove(0);
            browser.get(page);
            browser.findElements(By.cssSelector("a[href]")).stream()
                    .map(link -> link.getAttribute("href").replaceAll("#.*", ""))
                    .filter(target -> target.startsWith(site) && !target.startsWith(site + "/api/"))
                    .filter(pages::add)
                    .forEach(ahead::add);
            look.accept(page);
        }
        return pages;
    }
}
