package kanal.finder.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where an address may go on in the next line of a narrow screen: after its signs, never inside its words. */
final class Breaks {
    private static final Pattern RUN = Pattern.compile("\\S++");

    /** What a run without spaces has that looks like an address: an at sign, a scheme or a dotted name. */
    private static final Pattern OF_ADDRESS = Pattern.compile("@|://|\\p{L}\\.\\p{L}{2}");

    /** Not after the sign that an account's name begins with. */
    private static final Pattern AFTER_A_SIGN = Pattern.compile("(?<=[\\p{L}\\d][@./:-]{0,3}[@./-])(?=[^\\s@./-])");

    private Breaks() {}

    /** The text in pieces between which a line may end; one piece where no address is in it. */
    static List<String> of(String text) {
        List<String> pieces = new ArrayList<>();
        int done = 0;
        Matcher runs = RUN.matcher(text);
        while (runs.find()) {
            boolean isAddress = OF_ADDRESS.matcher(runs.group()).find();
            Matcher signs = AFTER_A_SIGN.matcher(text).region(runs.start(), runs.end());
            signs.useTransparentBounds(true);
            while (isAddress && signs.find()) {
                pieces.add(text.substring(done, signs.start()));
                done = signs.start();
            }
        }
        pieces.add(text.substring(done));
        return List.copyOf(pieces);
    }
}
