package kanal.catalog;

/** A change after which everything is as before. */
final class NothingChangedException extends RuntimeException {}
