package kanal.guide;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import kanal.guide.WaitingTime.Basis;

/** Where tests begin a guide; the builders fill in everything that a test does not speak of. */
public final class Guides {
    /** The day that tests call today, and on which evidence was seen unless they say otherwise. */
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private Guides() {}

    /** A provider with the given channels, the problems that they serve and nothing else. */
    public static ProviderBuilder provider() {
        return new ProviderBuilder();
    }

    /** The provider's own channel with one address that is offered to everybody. */
    public static ChannelBuilder channel(String code) {
        return new ChannelBuilder(code);
    }

    /** An e-mail address of grade A, seen today, for everybody. */
    public static AddressBuilder address(String code) {
        return new AddressBuilder(code);
    }

    /** A problem of people who can open the app, with the mail channel that every provider of the builder has. */
    public static Problem problem(String code) {
        return new Problem(
                new ProblemCode(code),
                ProviderBuilder.GROUP.code(),
                text("Problem " + code),
                text("How one knows " + code),
                Access.OPEN,
                null,
                List.of(),
                List.of(),
                null,
                ProviderBuilder.MAIL,
                List.of(),
                null,
                null,
                null);
    }

    public static WaitingTime waiting(int lowHours, int highHours, Basis basis) {
        return new WaitingTime(Duration.ofHours(lowHours), Duration.ofHours(highHours), basis, text("A source"));
    }

    /** A text whose two languages differ. */
    public static LocalText text(String english) {
        return new LocalText(english + " (id)", english);
    }
}
