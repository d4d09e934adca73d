package kanal.finder.api;

/** A sentence in the reader's language, with the code that programs read. */
record ApiReason(String code, String text) {}
