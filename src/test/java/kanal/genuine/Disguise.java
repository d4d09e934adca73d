package kanal.genuine;

import java.net.IDN;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/** The tricks by which a genuine link is made to lead elsewhere, or something else to look like it. */
enum Disguise {
    USER_INFORMATION {
        @Override
        String of(URI link, Random random) {
            return oneOf(
                    random,
                    "https://" + link.getHost() + "@" + EVIL + tail(link),
                    "https://" + link.getHost() + ":443@" + EVIL,
                    "https://" + link.getHost() + "%40" + EVIL,
                    link.getHost() + "@" + EVIL);
        }
    },
    SUBDOMAIN {
        @Override
        String of(URI link, Random random) {
            return scheme(random) + link.getHost() + oneOf(random, ".", ".id-", ".com.") + EVIL + tail(link);
        }
    },
    HYPHENS {
        @Override
        String of(URI link, Random random) {
            return scheme(random) + link.getHost().replace('.', '-') + "." + oneOf(random, "com", "id", "net")
                    + tail(link);
        }
    },
    LETTER_MORE {
        @Override
        String of(URI link, Random random) {
            return "https://" + inserted(link.getHost(), letter(random), random) + tail(link);
        }
    },
    LETTER_LESS {
        @Override
        String of(URI link, Random random) {
            String host = link.getHost();
            int at = random.nextInt(host.lastIndexOf('.'));
            return "https://" + host.substring(0, at) + host.substring(at + 1) + tail(link);
        }
    },
    HOMOGLYPH {
        @Override
        String of(URI link, Random random) {
            return scheme(random) + homoglyph(link.getHost(), random) + tail(link);
        }
    },
    PUNYCODE {
        @Override
        String of(URI link, Random random) {
            return scheme(random) + IDN.toASCII(homoglyph(link.getHost(), random), IDN.ALLOW_UNASSIGNED) + tail(link);
        }
    },
    ACCENT {
        @Override
        String of(URI link, Random random) {
            return "https://" + inserted(link.getHost(), oneOf(random, "\u0301", "\u0323", "\u0335"), random)
                    + tail(link);
        }
    },
    WRONG_ENDING {
        @Override
        String of(URI link, Random random) {
            String host = link.getHost();
            return scheme(random)
                    + host.substring(0, host.lastIndexOf('.') + 1)
                    + oneOf(random, "co", "online", "com.co", "xyz", "example")
                    + tail(link);
        }
    },
    REDIRECTOR {
        @Override
        String of(URI link, Random random) {
            return oneOf(
                            random,
                            "https://l.facebook.com/l.php?u=",
                            "https://www.google.com/url?q=",
                            "https://www.youtube.com/redirect?q=",
                            "https://" + EVIL + "/?to=")
                    + oneOf(random, link.toString(), URLEncoder.encode(link.toString(), StandardCharsets.UTF_8));
        }
    },
    SHORT_LINK {
        @Override
        String of(URI link, Random random) {
            return scheme(random) + oneOf(random, "bit.ly/", "s.id/", "tinyurl.com/") + link.getHost();
        }
    },
    NUMBER_AS_HOST {
        @Override
        String of(URI link, Random random) {
            return "http://"
                    + oneOf(random, "203.0.113.9", "3405803785", "0xcb.0.0x71.9", "[2001:db8::9]", "203.0.113.9:8080")
                    + "/"
                    + link.getHost() + tail(link);
        }
    },
    NOUGHT {
        @Override
        String of(URI link, Random random) {
            return "https://" + link.getHost() + oneOf(random, "%00.", "%2e", "%2f.", "\0.") + EVIL + tail(link);
        }
    },
    PORT {
        @Override
        String of(URI link, Random random) {
            return "https://" + link.getHost() + ":" + oneOf(random, "8443", "80443", "25", "4433") + tail(link);
        }
    },
    INVISIBLE {
        @Override
        String of(URI link, Random random) {
            String nothing = oneOf(
                    random, "\u200b", "\u200c", "\u200d", "\u2060", "\u00ad", "\ufeff", "\u180e", "\ufe0f", "\u034f");
            return inserted(link.toString(), nothing, random);
        }
    },
    TURNED {
        @Override
        String of(URI link, Random random) {
            return inserted(link.toString(), oneOf(random, "\u202e", "\u202d", "\u2066", "\u2067"), random);
        }
    },
    WIDE_LETTERS {
        @Override
        String of(URI link, Random random) {
            return scheme(random) + wide(link.getHost(), random) + tail(link);
        }
    },
    BACKSLASH {
        @Override
        String of(URI link, Random random) {
            return "https://" + link.getHost() + "\\" + oneOf(random, "@", ".", "") + EVIL;
        }
    },
    NAME_BEHIND {
        @Override
        String of(URI link, Random random) {
            return scheme(random) + EVIL + oneOf(random, "/", "/#", "/?", "/@") + link.getHost() + tail(link);
        }
    },
    LINK_WITHIN {
        @Override
        String of(URI link, Random random) {
            return link + (link.getQuery() == null ? "?" : "&")
                    + oneOf(random, "next=https://", "u=%2F%2F", "url=https%3A%2F%2F", "to=www.") + "tolong.com";
        }
    },
    OTHER_SCHEME {
        @Override
        String of(URI link, Random random) {
            return oneOf(random, "javascript:location='", "intent://", "data:text/html,", "file://", "ftp://", "blob:")
                    + link.getHost()
                    + tail(link);
        }
    },
    WAY_OUT {
        @Override
        String of(URI link, Random random) {
            return "https://wa.me/support" + oneOf(random, "/../", "/..%2f", "%2f..%2f", "\\..\\", "/%2e%2e/", "//")
                    + NUMBER;
        }
    },
    STRANGERS_CHAT {
        @Override
        String of(URI link, Random random) {
            return oneOf(
                    random,
                    "https://wa.me/" + NUMBER,
                    "wa.me/" + NUMBER + "?text=" + link.getHost(),
                    "https://wa.me/support-" + NUMBER,
                    "https://api.whatsapp.com/send?phone=" + NUMBER,
                    "https://web.whatsapp.com/send/?phone=" + NUMBER,
                    "https://chat.whatsapp.com/" + letter(random) + "AbCdEfGhIjKlMnOpQrStU",
                    "https://web.whatsapp.com/accept?code=AbCdEf",
                    "https://whatsapp.com/channel/0029Va" + letter(random),
                    "whatsapp://send?phone=" + NUMBER);
        }
    };

    private static final String EVIL = "tolong.example";
    private static final String NUMBER = "6281200000000";

    /** Some of the letters that are drawn like ours: Cyrillic, Greek, Latin beyond ASCII. */
    private static final Map<Character, String> DRAWN_ALIKE = Map.ofEntries(
            Map.entry('a', "\u0430\u0251\u03b1"),
            Map.entry('b', "\u042c"),
            Map.entry('c', "\u0441"),
            Map.entry('d', "\u0501"),
            Map.entry('e', "\u0435"),
            Map.entry('g', "\u0261"),
            Map.entry('h', "\u04bb"),
            Map.entry('i', "\u0456\u0131"),
            Map.entry('k', "\u03ba"),
            Map.entry('l', "\u04cf"),
            Map.entry('m', "\u0bae"),
            Map.entry('n', "\u0578"),
            Map.entry('o', "\u043e\u03bf"),
            Map.entry('p', "\u0440\u03c1"),
            Map.entry('s', "\u0455"),
            Map.entry('t', "\u03c4"),
            Map.entry('u', "\u057d"),
            Map.entry('v', "\u03bd"),
            Map.entry('w', "\u051d\u0461"),
            Map.entry('x', "\u0445"),
            Map.entry('y', "\u0443"));

    /** Never genuine, whatever genuine link it is made of. */
    abstract String of(URI link, Random random);

    private interface Drawing {
        char of(char letter);
    }

    static String homoglyph(String name, Random random) {
        return replaced(name, random, letter -> {
            String alike = DRAWN_ALIKE.getOrDefault(letter, "\u0430");
            return alike.charAt(random.nextInt(alike.length()));
        });
    }

    static String wide(String name, Random random) {
        return replaced(name, random, c -> (char) (c + 0xfee0));
    }

    /** Never at the very ends, where it would only stand beside the link. */
    static String inserted(String text, String what, Random random) {
        int at = 1 + random.nextInt(text.length() - 1);
        return text.substring(0, at) + what + text.substring(at);
    }

    static String letter(Random random) {
        return Character.toString('a' + random.nextInt(26));
    }

    static String oneOf(Random random, String... values) {
        return values[random.nextInt(values.length)];
    }

    private static String replaced(String name, Random random, Drawing drawing) {
        List<Integer> letters = IntStream.range(0, name.length())
                .filter(i -> Character.isLetter(name.charAt(i)))
                .boxed()
                .toList();
        int at = letters.get(random.nextInt(letters.size()));
        return name.substring(0, at) + drawing.of(name.charAt(at)) + name.substring(at + 1);
    }

    private static String scheme(Random random) {
        return oneOf(random, "https://", "http://", "");
    }

    private static String tail(URI link) {
        return link.getRawPath() + (link.getRawQuery() == null ? "" : "?" + link.getRawQuery());
    }
}
