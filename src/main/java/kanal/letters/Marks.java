package kanal.letters;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kanal.guide.LetterField;

/** What is marked in a field: what may be a secret there, by what the field asks for. */
final class Marks {
    /** Stands where something was taken out. */
    private static final String GONE = "…";

    private Marks() {}

    static List<Mark> in(LetterField field, String text, Map<String, Meaning> meanings) {
        return suspicions(field, text)
                .map(it -> new Mark(it, meanings.get(Mark.key(text, it)), text))
                .toList();
    }

    /**
     * The text without what its writer calls a secret.
     *
     * @param all whether what is surely one is taken out as well
     */
    static String without(LetterField field, String text, Map<String, Meaning> meanings, boolean all) {
        List<Mark> marks = new ArrayList<>(in(field, text, meanings));
        marks.sort(
                Comparator.comparingInt((Mark mark) -> mark.suspicion().start()).reversed());
        StringBuilder left = new StringBuilder(text);
        for (Mark mark : marks) {
            Suspicion part = mark.suspicion();
            if (mark.meaning() == Meaning.SECRET || (all && part.sure())) {
                left.replace(part.start(), part.end(), GONE);
            }
        }
        return left.toString();
    }

    private static Stream<Suspicion> suspicions(LetterField field, String text) {
        return switch (field.type()) {
            case PHONE -> inPhoneField(text);
            case FIGURES ->
                Secret.suspicions(text).stream().filter(Suspicion::sure).map(Marks::inFigures);
            case LINE, TEXT, DATE, CHOICE, CHOICES, STATEMENT -> Secret.suspicions(text).stream();
        };
    }

    /** Where an account may be given, digits alone are no card's and nobody's identity. */
    private static Suspicion inFigures(Suspicion suspicion) {
        boolean byDigits = suspicion.kind() == Secret.CARD || suspicion.kind() == Secret.IDENTITY;
        return byDigits ? suspicion.unsure() : suspicion;
    }

    /**
     * What a phone field contains instead of a phone number. Six digits alone are a code, but the end of a phone number
     * may be six digits too; and 13 digits may be a phone number whose last digit happens to be right for a card.
     */
    private static Stream<Suspicion> inPhoneField(String text) {
        String digits = TypedText.bare(text).replaceAll("[^0-9]", "");
        if (digits.length() == 6) {
            return Stream.of(new Suspicion(Secret.CODE, 0, text.length(), true));
        }
        return Secret.suspicions(text).stream()
                .filter(Suspicion::sure)
                .filter(it -> it.kind() != Secret.CARD || digits.length() >= 14)
                .filter(it -> it.kind() != Secret.IDENTITY || digits.length() == 16);
    }
}
