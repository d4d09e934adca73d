package kanal.finder.pages;

import java.util.ArrayList;
import java.util.List;

/**
 * A run of a pasted text as it is shown: nothing in it is invisible or only looks right, and nothing turns what stands
 * around it.
 *
 * @param text the text; a letter of another alphabet with its code; or only the code of what nobody sees: {@code U+200B}
 */
record Seen(String text, Sort sort) {
    /** How much of it meets the eye. */
    enum Sort {
        PLAIN,
        FOREIGN,
        HIDDEN
    }

    /** What a person looks through; of more, the beginning and the end. */
    private static final int LONGEST = 240;

    private static final int END = 80;

    public boolean isPlain() {
        return sort == Sort.PLAIN;
    }

    public boolean isHidden() {
        return sort == Sort.HIDDEN;
    }

    static List<Seen> of(String pasted) {
        List<Seen> runs = new ArrayList<>();
        StringBuilder run = new StringBuilder();
        shortened(pasted).codePoints().forEach(c -> {
            if (isHidden(c)) {
                end(run, runs);
                runs.add(new Seen("U+%04X".formatted(c), Sort.HIDDEN));
            } else if (c > '~' && Character.isLetter(c)) {
                end(run, runs);
                runs.add(new Seen("%s U+%04X".formatted(Character.toString(c), c), Sort.FOREIGN));
            } else {
                run.appendCodePoint(c);
            }
        });
        end(run, runs);
        return runs;
    }

    private static void end(StringBuilder run, List<Seen> runs) {
        if (!run.isEmpty()) {
            runs.add(new Seen(run.toString(), Sort.PLAIN));
            run.setLength(0);
        }
    }

    private static String shortened(String text) {
        int length = text.codePointCount(0, text.length());
        return length <= LONGEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST - END))
                        + " … "
                        + text.substring(text.offsetByCodePoints(0, length - END));
    }

    /** Marks that are drawn nowhere near a letter count too: they could pile up over what stands beside them. */
    private static boolean isHidden(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK -> true;
            default -> c != ' ' && Character.isSpaceChar(c);
        };
    }
}
