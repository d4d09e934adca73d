package kanal.browser;

import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** What a person does with the letter's form. */
final class LetterSteps {
    static final String MAKE = ".letter-form button:not([name])";

    private final Browser browser;

    LetterSteps(Browser browser) {
        this.browser = browser;
    }

    /** Fills in the number and the story, where the letter asks for them, and has it made. */
    void send(String phone, String details) {
        browser.unfold();
        fill("field-details", details);
        sendWithNumber(phone);
    }

    /** Leaves everything else as it is. */
    void sendWithNumber(String phone) {
        fill("field-phone", phone);
        browser.follow(MAKE);
    }

    private void fill(String id, String text) {
        for (WebElement field : browser.driver().findElements(By.id(id))) {
            field.clear();
            field.sendKeys(text);
        }
    }
}
