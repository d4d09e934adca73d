package kanal.text;

import java.util.regex.Pattern;

/** Files that install or run something when they are opened, by the ending of their names. */
final class AppFiles {
    private static final Pattern NAME = Pattern.compile(
            "(?i)(?<=[\\p{L}\\p{N}_)\\]-])\\.(?:apk|apks|apkm|xapk|aab|exe|msi|scr|bat|cmd|vbs|ps1|jar|dmg|pkg|ipa|mobileconfig)(?:\\.(?:zip|rar|7z))?\\z");

    private AppFiles() {}

    static boolean isOne(String nameOrPath) {
        return NAME.matcher(nameOrPath).find();
    }
}
