package kanal.catalog;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds what people could write to, call or open in a text: URLs and domains, e-mail addresses, handles and numbers.
 *
 * <p>It rather finds too much: that costs a second look, what it misses may cost somebody an account.
 */
final class Contacts {
    private static final Pattern MENTION = Pattern.compile("\\{@[^{}]*}");
    private static final Pattern DAY = Pattern.compile("(?<!\\d)(?:19|20)\\d\\d-[01]\\d-[0-3]\\d(?!\\d)");

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
                    "(?<![\\p{L}\\p{N}_])@[\\p{L}\\p{N}_.]{2,}",
                    // Numbers: long ones, those of operators' menus, and short ones that somebody is to call
                    "\\+?\\p{Nd}(?:[ ()./-]{0,2}\\p{Nd}){4,30}",
                    "\\*\\p{Nd}{2,}[\\p{Nd}*]*#",
                    "\\b(?:call|dial|phone|text|sms|hotline|number|hubungi|telepon|telp|tel|panggil|nomor|no|wa)\\b\\.?[:\\s]{1,3}(?:\\p{L}+\\s){0,2}\\p{Nd}{3,4}(?![ ()./-]{0,2}\\p{Nd})"));

    private Contacts() {}

    /** Each in one form, however it is written; mentions by code are none. */
    static Set<String> in(String text) {
        String plain = MENTION.matcher(text).replaceAll(" ");
        String folded = Normalizer.normalize(plain, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return CONTACT.matcher(DAY.matcher(folded).replaceAll(" "))
                .results()
                .map(MatchResult::group)
                .flatMap(Contacts::same)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<String> same(String contact) {
        String bare = contact.replaceFirst("^(?:https://|mailto:|tel:)", "")
                .replaceFirst("^www\\.", "")
                .replaceFirst("[\\p{Punct}\\p{IsPunctuation}]+$", "");
        return Stream.of(bare.matches("[+\\p{Nd} ()./-]+") ? bare.replaceAll("[^\\p{Nd}]", "") : bare);
    }
}
