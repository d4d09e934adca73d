package kanal.text;

import java.util.regex.Pattern;

/**
 * A run of characters in a text, without the punctuation around it.
 *
 * @param before what stands before it on its line
 * @param isInBrackets whether it stands in pointed brackets, as an address behind a sender's name does
 * @param hidden whether something invisible stands beside it
 */
record Piece(String text, int start, int end, String before, boolean isInBrackets, boolean hidden) {
    private static final Pattern ADDRESS_IN_BRACKETS = Pattern.compile("[\"”]?\\s{0,3}<[^<>\\s]{1,320}@");

    private static final Pattern SENDER =
            Pattern.compile("(?i)^\\s{0,9}(?:from|sender|reply-to|return-path|dari|pengirim)\\s{0,3}:");

    private static final Pattern NAME = Pattern.compile("\\p{L}");

    /** A link that is longer is none that anybody would give a person; it is not read. */
    private static final int LONGEST = 2_000;

    /** Characters in which the network of a handle is told. */
    private static final int LEAD = 30;

    /** Whether it is worth reading: every contact but a telephone number has one of these characters, or is labelled. */
    boolean mayBeContact(String all) {
        boolean hasSign = !Glyphs.isAscii(text) || text.chars().anyMatch(c -> ".@:/\\_".indexOf(c) >= 0);
        return (hasSign || isLabelled(all)) && !isTooLong() && !isSender(all);
    }

    /** The piece with what may change its meaning, for handles and addresses in brackets. */
    String inItsPlace() {
        boolean isNamed = text.startsWith("@") || SocialNetwork.isNamedAtTheEndOf(lead());
        return isInBrackets ? before + text : isNamed ? lead() + text : text;
    }

    /** Whether it is all that stands behind a network's name and a colon, on its line or before a comma. */
    private boolean isLabelled(String all) {
        return (end == all.length() || "\r\n,;|".indexOf(all.charAt(end)) >= 0)
                && SocialNetwork.isLabelAtTheEndOf(lead());
    }

    boolean isTooLong() {
        return text.length() > LONGEST;
    }

    /** Puts spaces where that part of it was, so that nothing is found there again. */
    void blankIn(StringBuilder rest, String part) {
        int from = start + Math.max(0, text.lastIndexOf(part));
        Telephones.blank(rest, from, Math.min(end, from + part.length()));
    }

    /** Without its first characters, which say what it is. */
    Piece without(int label) {
        return new Piece(
                text.substring(label), start + label, end, before + text.substring(0, label), isInBrackets, hidden);
    }

    /** The words just before it. */
    String lead() {
        return before.substring(Math.max(0, before.length() - LEAD));
    }

    /** Whether it stands where a message names its sender: behind a name in brackets, or behind the word for it. */
    boolean isOfSender() {
        return SENDER.matcher(before).find()
                || (isInBrackets && NAME.matcher(sender()).find());
    }

    /** The sender's name, of an address in brackets. */
    String sender() {
        int start = Math.max(before.lastIndexOf('>'), Math.max(before.lastIndexOf(','), before.lastIndexOf(';')));
        return before.substring(start + 1);
    }

    /** Whether this is an address that only stands in the name of another one's sender. */
    boolean isSender(String all) {
        return text.indexOf('@') >= 0
                && ADDRESS_IN_BRACKETS.matcher(all).region(end, all.length()).lookingAt();
    }
}
