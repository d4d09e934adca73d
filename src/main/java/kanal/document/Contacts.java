package kanal.document;

import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kanal.text.Glyphs;
import kanal.text.Spelling;

/**
 * Finds what people could write to, call or open in a text: URLs and domains, e-mail addresses, handles and numbers.
 *
 * <p>It rather finds too much: that costs a second look, what it misses may cost somebody an account.
 */
public final class Contacts {
    /** A place in a letter that something is put into. */
    private static final Pattern FILLED = Pattern.compile("\\{(@?)([^{}]*)}");

    /** Dots that are none, and dashes of every kind. */
    private static final Pattern DOT = Pattern.compile("[\\u00b7\\u2022\\u2027\\u2219\\u22c5]");

    private static final Pattern DASH = Pattern.compile("[\\p{Pd}\\u2212]");
    private static final Pattern MARK = Pattern.compile("[\\p{Mn}\\p{Me}]");
    private static final Pattern BLANKS = Pattern.compile("[\\p{Z}\\t\\r\\n]+");

    /** Blanks that part a contact and no sentences. */
    private static final Pattern LOOSE = Pattern.compile(" \\. ?(?=\\p{L})| ?@ ");

    /** Neither a day nor a span of years is a number to call, unless more digits are beside it. */
    private static final Pattern TIME = Pattern.compile(
            "(?<!\\p{Nd}[ ()./-]{0,3})(?:19|20)\\d\\d(?:-[01]\\d-[0-3]\\d| ?- ?(?:19|20)\\d\\d)(?![ ()./-]{0,3}\\p{Nd})");

    private static final Pattern CONTACT = Pattern.compile(
            String.join(
                    "|",
                    // A scheme, also one that opens an app
                    "[a-z][a-z0-9+.-]{0,30}://\\S+",
                    "(?:mailto|tel|sms|javascript|data):\\S+",
                    // A domain, perhaps with a mailbox or a path
                    "(?:[\\p{L}\\p{N}_.%+-]{1,64}@)?(?:[\\p{L}\\p{N}][\\p{L}\\p{N}-]{0,62}+\\.){1,9}\\p{L}[\\p{L}\\p{N}-]{1,62}(?:[/?#:]\\S*)?",
                    // The same, made hard to find: name (at) example [dot] com
                    "[\\[({<]\\s?(?:at|dot|titik|\\.|@)\\s?[])}>]",
                    "(?<!\\p{L})(?:dot|titik) [\\p{L}\\p{N}]{2,}",
                    // A handle, or a mailbox without a dot
                    "[\\p{L}\\p{N}_.%+-]{0,64}@[\\p{L}\\p{N}_.-]{2,}",
                    // Numbers: long ones, those of operators' menus, and short ones that somebody is to call
                    "\\+?\\p{Nd}(?:[^\\p{L}\\p{Nd}]{0,3}\\p{Nd}){4,30}",
                    "\\*?\\p{Nd}{2,}[\\p{Nd}*]*#",
                    "\\b(?:call|dial|phone|text|sms|hotline|number|hubungi|telepon|telp|tel|panggil|nomor|no|wa)\\b\\.?[:\\s]{1,3}(?:\\p{L}+\\s){0,2}\\p{Nd}{3,4}(?!#|[^\\p{L}\\p{Nd}]{0,3}\\p{Nd})"));

    /** One that is called and not opened; among words, digits may as well be a street's or a town's. */
    private static final Pattern NUMBER =
            Pattern.compile("(?!dot |titik )(?:\\p{L}{1,30}+[.:\\s]{1,3}+){0,4}[\\p{Nd}+*]++#?");

    private Contacts() {}

    /** Those on the internet. */
    public static Set<String> onlineIn(String text) {
        return in(text).stream()
                .filter(contact -> !NUMBER.matcher(contact).matches())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Each in one form, however it is written; mentions by code are none. */
    static Set<String> in(String text) {
        String filled = FILLED.matcher(text)
                .replaceAll(it -> it.group(1).isEmpty() ? Matcher.quoteReplacement(it.group(2)) : " ");
        // As people see it, with the asterisks around labels and without them
        return Stream.of(filled, filled.replace("*", ""))
                .map(Contacts::plain)
                .flatMap(plain -> CONTACT.matcher(plain).results())
                .map(MatchResult::group)
                .flatMap(Contacts::same)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static String plain(String text) {
        String seen = MARK.matcher(Glyphs.folded(text)).replaceAll("");
        String dashed = DASH.matcher(DOT.matcher(seen).replaceAll(".")).replaceAll("-");
        String tight = LOOSE.matcher(BLANKS.matcher(dashed).replaceAll(" "))
                .replaceAll(it -> it.group().trim());
        return TIME.matcher(Spelling.plain(tight).toLowerCase(Locale.ROOT)).replaceAll(" ");
    }

    private static Stream<String> same(String contact) {
        String bare = contact.replaceFirst("^(?:https://|mailto:|tel:)", "")
                .replaceFirst("^www\\.", "")
                .replaceFirst("[\\p{Punct}\\p{IsPunctuation}]+$", "");
        return Stream.of(bare.matches("[+\\p{Nd}][^\\p{L}@#]*") ? bare.replaceAll("[^\\p{Nd}]", "") : bare);
    }
}
