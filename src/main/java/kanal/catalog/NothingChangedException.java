package kanal.catalog;

/** A change after which everything is as before. */
public final class NothingChangedException extends RuntimeException {}
