package kanal.guide;

import java.util.Locale;

/** The languages that every text of the guide is written in. */
public enum Language implements Coded {
    ID,
    EN;

    public Locale locale() {
        return Locale.forLanguageTag(code());
    }

    /** The language to offer beside this one. */
    public Language other() {
        return this == ID ? EN : ID;
    }
}
