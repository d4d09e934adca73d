package kanal.browser;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.SessionNotCreatedException;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.springframework.util.FileSystemUtils;

/** The one browser process of this JVM: found on the PATH and never downloaded, as starting one takes seconds. */
final class Chromium {
    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome");

    private static final Chromium ONLY = start();

    private final @Nullable Browser browser;
    private final @Nullable String whyNot;

    private Chromium(@Nullable Browser browser, @Nullable String whyNot) {
        this.browser = browser;
        this.whyNot = whyNot;
    }

    static Browser browser() {
        return Optional.ofNullable(ONLY.browser).orElseThrow();
    }

    /** Why there is no browser; empty when there is one. */
    static Optional<String> whyNot() {
        return Optional.ofNullable(ONLY.whyNot);
    }

    private static Chromium start() {
        Optional<File> browser = onPath(NAMES);
        Optional<File> driver = onPath(List.of("chromedriver"));
        if (browser.isEmpty() || driver.isEmpty()) {
            return new Chromium(
                    null,
                    "The browser tests need Chromium or Chrome (found: "
                            + browser.map(File::getPath).orElse("none")
                            + ") and chromedriver (found: "
                            + driver.map(File::getPath).orElse("none")
                            + ") on the PATH");
        }
        try {
            return new Chromium(started(browser.get(), driver.get()), null);
        } catch (SessionNotCreatedException unusable) {
            return new Chromium(null, "The browser does not start: " + unusable.getRawMessage());
        }
    }

    private static Optional<File> onPath(List<String> names) {
        List<String> folders = List.of(System.getenv("PATH").split(Pattern.quote(File.pathSeparator)));
        return names.stream()
                .flatMap(name -> Stream.of(name, name + ".exe"))
                .flatMap(name -> folders.stream().map(folder -> new File(folder, name)))
                .filter(file -> file.isFile() && file.canExecute())
                .findFirst();
    }

    private static Browser started(File binary, File driverBinary) {
        Path home = newFolder("kanal-browser");
        Path downloads = newFolder("kanal-downloads");
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(driverBinary)
                .usingAnyFreePort()
                .build();
        ChromeDriver driver = new ChromeDriver(service, options(binary, home, downloads));
        driver.manage().timeouts().scriptTimeout(Duration.ofSeconds(60));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(driver, home, downloads)));
        return new Browser(driver, downloads);
    }

    private static ChromeOptions options(File binary, Path home, Path downloads) {
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        logs.enable(LogType.PERFORMANCE, Level.ALL);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(binary);
        options.setCapability("goog:loggingPrefs", logs);
        options.setExperimentalOption("prefs", Map.of("download.default_directory", downloads.toString()));
        return options.addArguments(
                "--headless=new",
                // Containers build as root, which the sandbox refuses
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--disable-quic",
                "--no-first-run",
                "--user-data-dir=" + home);
    }

    private static Path newFolder(String name) {
        try {
            return Files.createTempDirectory(name);
        } catch (IOException unusable) {
            throw new UncheckedIOException(unusable);
        }
    }

    private static void end(ChromeDriver driver, Path... folders) {
        try {
            driver.quit();
        } catch (WebDriverException gone) {
            // It has ended by itself; there is nobody left to tell
        }
        for (Path folder : folders) {
            FileSystemUtils.deleteRecursively(folder.toFile());
        }
    }
}
