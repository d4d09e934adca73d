package kanal.guide;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What every part of the guide refuses: two things of one name, and a name that nothing bears. */
final class Check {
    private Check() {}

    static <T, K> Set<K> unique(String what, Collection<T> values, Function<T, K> key) {
        Set<K> seen = new HashSet<>();
        for (T value : values) {
            if (!seen.add(key.apply(value))) {
                throw new RefusedException(Rule.TWICE.by(what, key.apply(value)));
            }
        }
        return seen;
    }

    static void instead(String what, Object code, @Nullable LocalText retired, @Nullable Object instead) {
        if (retired == null && instead != null) {
            throw new RefusedException(Rule.NOT_RETIRED.by(what, code, instead));
        }
    }

    /** @param what a thing of that kind is called */
    static <K> void known(String where, String what, Collection<K> used, Set<K> known) {
        known(where, used, known, name -> Rule.UNKNOWN.by(what, name));
    }

    /** @param refusal of a name that is not known */
    static <K> void known(String where, Collection<K> used, Set<K> known, Function<K, Refusal> refusal) {
        for (K name : used) {
            if (!known.contains(name)) {
                throw new RefusedException(where, refusal.apply(name));
            }
        }
    }

    /** A copy of words that are written as names on the internet are, each once. */
    static List<String> brandWords(List<String> words) {
        for (String word : words) {
            if (!word.matches("[a-z0-9]{2,40}")) {
                throw new RefusedException(Rule.BRAND_WORD.by(word));
            }
        }
        unique("brand word", words, word -> word);
        return List.copyOf(words);
    }
}
