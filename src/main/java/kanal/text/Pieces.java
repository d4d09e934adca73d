package kanal.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Takes a text apart at its blanks, brackets, quotation marks and pictures, and before links that are glued to a word. */
final class Pieces {
    private static final String BETWEEN = "<>\"“”„«»`|•…";

    /** Signs that part words which are glued together, and that links and mailboxes may have within. */
    private static final String BETWEEN_WORDS = "!*()[]{}&~";

    private static final String OPENING = "([{'‘’*~•·–—-,;:.!?#&=+";
    private static final String CLOSING = "'‘’*~…,;:.!?•·–—";

    /** How much of a line is looked at for what a contact is said to be. */
    private static final int BEFORE = 200;

    private static final Pattern BEGINNING_OF_LINK =
            Pattern.compile("(?:https?:[/\\\\]|www\\.)", Pattern.CASE_INSENSITIVE);

    /** What is a link without a scheme may have another link within, which is then a part of it. */
    private static final Pattern HOST_AND_TAIL = Pattern.compile("[\\w-]{1,63}+(?:\\.[\\w-]{1,63}+){1,9}[/?#:]");

    private static final Pattern NEXT_SENTENCE = Pattern.compile("\\.\\p{Lu}\\p{Ll}++");
    private static final int LONGEST_WORD = 30;

    private final String text;
    private final List<Piece> pieces = new ArrayList<>();
    private int start;
    private int startOfLine;
    private boolean isLink;

    /** Where the run of characters without blanks ends that was looked through for an at sign. */
    private int endOfRun;

    private boolean isMailbox;

    /** How many were looked at that may have a sentence glued to them; to know endings takes long. */
    private int hostsWithSentence;

    private Pieces(String text) {
        this.text = text;
    }

    static List<Piece> of(String text) {
        Pieces pieces = new Pieces(text);
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            pieces.read(i);
        }
        pieces.end(text.length(), text.length());
        return pieces.pieces;
    }

    private void read(int i) {
        if (i >= endOfRun) {
            lookForAtSign(i);
        }
        isLink |= text.startsWith("//", i);
        int c = text.codePointAt(i);
        if (isBetween(c, i)) {
            end(i, i + Character.charCount(c));
        } else if (i > start && !isLink && beginsLink(i)) {
            end(i, i);
        }
    }

    private void end(int end, int next) {
        boolean isPiece = add(start, end);
        // Something invisible before a link that is glued to it stands beside that link
        start = isPiece || end < next ? next : start;
        startOfLine = end < next && text.charAt(end) == '\n' ? next : startOfLine;
        isLink = false;
    }

    private void lookForAtSign(int i) {
        int end = i + 1;
        boolean hasAt = text.charAt(i) == '@';
        while (end < text.length() && !isBlank(text.charAt(end))) {
            hasAt |= text.charAt(end) == '@';
            end++;
        }
        endOfRun = end;
        isMailbox = hasAt;
    }

    /** Whether anything is there but punctuation and what nobody sees. */
    private boolean add(int from, int to) {
        int first = from;
        int end = to;
        while (first < end && isAround(first, end)) {
            first += Character.charCount(text.codePointAt(first));
        }
        while (end > first && (isAround(text.codePointBefore(end), CLOSING) || closesNothing(first, end))) {
            end -= Character.charCount(text.codePointBefore(end));
        }
        end = Math.max(first, endOfHost(first, end));
        if (first < end) {
            boolean isInBrackets = from > 0 && text.charAt(from - 1) == '<';
            boolean hidden = hides(from, first) || hides(end, to);
            pieces.add(new Piece(text.substring(first, end), first, end, before(from), isInBrackets, hidden));
        }
        return first < end;
    }

    /** Where a host ends to which the first word of the next sentence is glued: {@code example.com.Thanks}. */
    private int endOfHost(int first, int end) {
        int dot = end;
        while (dot > first && end - dot < LONGEST_WORD && Character.isLetter(text.charAt(dot - 1))) {
            dot--;
        }
        dot--;
        if (dot <= first
                || end == text.length()
                || !Character.isLowerCase(text.charAt(dot - 1))
                || !NEXT_SENTENCE.matcher(text).region(dot, end).matches()
                || hostsWithSentence == PastedText.MOST) {
            return end;
        }
        hostsWithSentence++;
        String piece = text.substring(first, dot);
        String host = piece.substring(Math.max(piece.lastIndexOf('@'), piece.lastIndexOf('/')) + 1);
        boolean isHost = host.indexOf('.') > 0
                && HostName.of(host).hasKnownSuffix()
                && !HostName.of(text.substring(dot + 1, end)).hasKnownSuffix();
        return isHost ? dot : end;
    }

    private String before(int end) {
        return text.substring(Math.max(startOfLine, end - BEFORE), end);
    }

    /** Commas part contacts, except within links; and Markdown writes a link's words and target {@code [words](target)}. */
    private boolean isBetween(int c, int i) {
        return isBlank(c)
                || BETWEEN.indexOf(c) >= 0
                || (!isLink && isPicture(c))
                || ((c == ',' || c == ';') && !isLink)
                || (BETWEEN_WORDS.indexOf(c) >= 0 && !isLink && !isMailbox)
                || text.startsWith("](", i);
    }

    private boolean beginsLink(int i) {
        char c = text.charAt(i);
        return (c == 'h' || c == 'H' || c == 'w' || c == 'W')
                && BEGINNING_OF_LINK.matcher(text).region(i, text.length()).lookingAt()
                && "./@-".indexOf(text.charAt(i - 1)) < 0
                && !HOST_AND_TAIL.matcher(text).region(start, i).lookingAt();
    }

    private static boolean isBlank(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** Emoji, arrows and long dashes, which nobody takes for a part of a contact; letters in circles are letters. */
    private static boolean isPicture(int c) {
        if (c < 128) {
            return false;
        }
        return switch (Character.getType(c)) {
            case Character.OTHER_SYMBOL, Character.MATH_SYMBOL, Character.MODIFIER_SYMBOL ->
                !Character.isAlphabetic(c) && !Glyphs.hasUnusualForms(Character.toString(c));
            case Character.DASH_PUNCTUATION -> c >= 0x2013 && c <= 0x2015;
            default -> false;
        };
    }

    /** Punctuation; an underscore begins names, but before links it is a chat's sign for slanted letters. */
    private boolean isAround(int i, int end) {
        int c = text.codePointAt(i);
        return isAround(c, OPENING) || (c == '_' && beginsWithLink(i + 1, end));
    }

    private boolean beginsWithLink(int i, int end) {
        return HOST_AND_TAIL.matcher(text).region(i, end).lookingAt()
                || BEGINNING_OF_LINK.matcher(text).region(i, end).lookingAt();
    }

    private static boolean isAround(int c, String punctuation) {
        return punctuation.indexOf(c) >= 0 || Glyphs.isInvisible(c);
    }

    private boolean closesNothing(int first, int end) {
        int opening = ")]}".indexOf(text.charAt(end - 1));
        return opening >= 0 && text.substring(first, end).indexOf("([{".charAt(opening)) < 0;
    }

    /** Emoji are written with two invisible characters, which deceive nobody. */
    private boolean hides(int from, int to) {
        return from < to
                && text.substring(from, to)
                        .codePoints()
                        .anyMatch(c -> c != 0xfe0f && c != 0x200d && Glyphs.isInvisible(c));
    }
}
