package kanal.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Reads e-mail addresses and the links that begin with {@code mailto:} (RFC 6068). */
final class MailReader {
    /** Local part and domain with the at sign between (RFC 5321, 4.5.3.1). */
    private static final int LONGEST = 320;

    private static final int MOST = 20;
    private static final Pattern ADDRESS = Pattern.compile("[^\\s\"'<>@]{1,64}+@[^\\s\"'<>]{1,320}");

    private MailReader() {}

    /** @param written one or more addresses, folded, with or without what such a link has after the question mark */
    static List<Contact> read(Piece piece, String written) {
        String[] parts = written.split("\\?", 2);
        List<Contact> all = new ArrayList<>();
        Arrays.stream(parts[0].split("[,;]", MOST))
                .flatMap(address -> mailbox(piece, address).stream())
                .forEach(all::add);
        if (parts.length > 1) {
            Pieces.of(Percents.decoded(parts[1]).replace('&', ' ')).stream()
                    .flatMap(other -> ContactReader.read(other, false).stream())
                    .forEach(all::add);
        }
        return all;
    }

    private static Optional<Mailbox> mailbox(Piece piece, String address) {
        String decoded = Percents.decoded(address);
        int at = decoded.lastIndexOf('@');
        String domain = decoded.substring(at + 1);
        if (at < 1 || address.length() > LONGEST || (domain.indexOf('.') < 0 && domain.indexOf('[') < 0)) {
            return Optional.empty();
        }
        Set<Sign> signs = ContactReader.signs(piece);
        String local = decoded.substring(0, at);
        if (local.indexOf('@') >= 0) {
            signs.add(Sign.SEVERAL_ATS);
        }
        if (address.indexOf('%') >= 0) {
            signs.add(Sign.ENCODED);
        }
        if (piece.isInBrackets() && isNamedOtherwise(piece.sender(), address)) {
            signs.add(Sign.MISLEADING_SENDER);
        }
        ContactReader.addSignsOf(local, signs);
        HostName host = HostReader.read(domain, signs);
        return Optional.of(new Mailbox(piece.text(), signs, local, host));
    }

    private static boolean isNamedOtherwise(String sender, String address) {
        return ADDRESS.matcher(Glyphs.folded(sender))
                .results()
                .map(MatchResult::group)
                .anyMatch(shown -> !shown.equalsIgnoreCase(address));
    }
}
