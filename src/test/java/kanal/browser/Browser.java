package kanal.browser;

import java.io.File;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.openqa.selenium.By;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.springframework.util.FileSystemUtils;

/** One Chromium for all tests of a JVM, with the screen, colours and scripts of the person that a test thinks of. */
final class Browser {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final ChromeDriver driver;
    private final Path downloads;

    Browser(ChromeDriver driver, Path downloads) {
        this.driver = driver;
        this.downloads = downloads;
    }

    ChromeDriver driver() {
        return driver;
    }

    /** As a newcomer: a phone of 360 pixels, light colours, scripts on, nothing remembered and nothing logged. */
    void startAfresh() {
        scripts(true);
        driver.get("about:blank");
        driver.manage().deleteAllCookies();
        screen(360);
        dark(false);
        log(LogType.BROWSER);
        log(LogType.PERFORMANCE);
        for (File old : Optional.ofNullable(downloads.toFile().listFiles()).orElse(new File[0])) {
            FileSystemUtils.deleteRecursively(old);
        }
    }

    void screen(int width) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 740, "deviceScaleFactor", 1, "mobile", width < 600));
    }

    void dark(boolean dark) {
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light"))));
    }

    /** Whether the pages opened from now on run scripts; those of the driver run always. */
    void scripts(boolean on) {
        driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", !on));
    }

    void open(String url) {
        driver.get(url);
    }

    WebElement find(String css) {
        return driver.findElement(By.cssSelector(css));
    }

    WebElement await(String css) {
        return new WebDriverWait(driver, PATIENCE).until(waiting -> find(css));
    }

    List<WebElement> findAll(String css) {
        return driver.findElements(By.cssSelector(css));
    }

    /** Taps what is there, scrolled into the middle first, as a thumb would. */
    void tap(String css) {
        WebElement element = find(css);
        script("arguments[0].scrollIntoView({block: 'center'})", element);
        element.click();
    }

    /** Taps what leads to another page, and waits until it is there. */
    void follow(String css) {
        leave(() -> tap(css));
    }

    /** Presses a key that leads to another page. */
    void press(String css, CharSequence key) {
        leave(() -> find(css).sendKeys(key));
    }

    private void leave(Runnable how) {
        WebElement page = find("html");
        how.run();
        WebDriverWait wait = new WebDriverWait(driver, PATIENCE);
        wait.until(waiting -> isGone(page));
        wait.until(waiting -> script("return document.readyState").equals("complete"));
    }

    /** Between two pages the driver says so in several ways. */
    private static boolean isGone(WebElement element) {
        try {
            element.getTagName();
            return false;
        } catch (WebDriverException gone) {
            return true;
        }
    }

    String text(String css) {
        return find(css).getText();
    }

    Object script(String script, Object... arguments) {
        return driver.executeScript(script, arguments);
    }

    /** Opens everything that is folded, so that nothing hides from a test. */
    void unfold() {
        script("document.querySelectorAll('details').forEach(part => part.open = true)");
    }

    /** Taps a button that copies, waits until it says so, and tells what was copied. */
    String copy(String css) {
        driver.executeCdpCommand(
                "Browser.grantPermissions",
                Map.of("permissions", List.of("clipboardReadWrite", "clipboardSanitizedWrite")));
        String done = find(css).getDomAttribute("data-copied");
        tap(css);
        new WebDriverWait(driver, PATIENCE).until(ExpectedConditions.textToBe(By.cssSelector(css), done));
        return (String) driver.executeAsyncScript(
                "const done = arguments[0]; navigator.clipboard.readText().then(done, error => done('' + error))");
    }

    /** The entries since the last reading. */
    List<String> log(String type) {
        return driver.manage().logs().get(type).getAll().stream()
                .map(LogEntry::getMessage)
                .toList();
    }

    /** The one file that was downloaded since the fresh start. */
    Path downloaded() {
        Pattern unfinished = Pattern.compile(".*\\.(crdownload|tmp)");
        return new WebDriverWait(driver, PATIENCE).until(waiting -> {
            File[] files = downloads.toFile().listFiles();
            return Arrays.stream(files == null ? new File[0] : files)
                    .filter(file -> !unfinished.matcher(file.getName()).matches() && !file.isHidden())
                    .map(File::toPath)
                    .findFirst()
                    .orElse(null);
        });
    }

    /** The whole page as it is drawn, PNG. */
    byte[] screenshot(int mostPixelsHigh) {
        long width = (Long) script("return innerWidth");
        long height = Math.min(mostPixelsHigh, (Long) script("return document.documentElement.scrollHeight"));
        Map<String, Object> shot = driver.executeCdpCommand(
                "Page.captureScreenshot",
                Map.of(
                        "format",
                        "png",
                        "captureBeyondViewport",
                        true,
                        "clip",
                        Map.of("x", 0, "y", 0, "width", width, "height", height, "scale", 1)));
        return Base64.getDecoder().decode((String) shot.get("data"));
    }
}
