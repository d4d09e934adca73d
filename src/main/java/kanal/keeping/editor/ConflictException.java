package kanal.keeping.editor;

/** Somebody else changed the same in the meantime. */
final class ConflictException extends RuntimeException {}
