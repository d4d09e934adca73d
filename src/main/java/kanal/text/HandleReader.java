package kanal.text;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads names on social networks. */
final class HandleReader {
    private static final int LONGEST = 100;
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}_].*+", Pattern.DOTALL);

    private HandleReader() {}

    /** @param name what follows the at sign, folded */
    static List<Contact> read(Piece piece, String name) {
        if (name.length() < 2 || name.length() > LONGEST || !NAME.matcher(name).matches()) {
            return List.of();
        }
        Set<Sign> signs = ContactReader.signs(piece);
        ContactReader.addSignsOf(name, signs);
        SocialNetwork network = SocialNetwork.namedIn(piece.lead()).orElse(null);
        return List.of(new Handle(piece.text(), signs, name, network));
    }
}
