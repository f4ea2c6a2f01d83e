package uk.gov.education.ecf.systemtests.browser;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.logging.Level;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** A headless Chromium of the machine. */
final class Browser {

    private static final Path CHROMIUM = Path.of(System.getProperty("ecf.browser", "/usr/bin/chromium"));
    private static final Path DRIVER = Path.of(System.getProperty("ecf.browser.driver", "/usr/bin/chromedriver"));
    private static final int NO_SCRIPTS = 2;

    private Browser() {}

    static boolean isInstalled() {
        return Files.isExecutable(CHROMIUM) && Files.isExecutable(DRIVER);
    }

    static ChromeDriver started() {
        return started(new ChromeOptions());
    }

    static ChromeDriver startedWithoutScripts() {
        return started(new ChromeOptions()
                .setExperimentalOption(
                        "prefs", Map.of("profile.managed_default_content_settings.javascript", NO_SCRIPTS)));
    }

    private static ChromeDriver started(ChromeOptions options) {
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        options.setBinary(CHROMIUM.toFile());
        options.setCapability("goog:loggingPrefs", logs);
        options.addArguments("--headless=new", "--no-sandbox", "--disable-dev-shm-usage", "--window-size=1280,1600");
        ChromeDriver driver = new ChromeDriver(
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(new File(DRIVER.toString()))
                        .build(),
                options);
        driver.manage().timeouts().scriptTimeout(Duration.ofMinutes(1));
        return driver;
    }
}
