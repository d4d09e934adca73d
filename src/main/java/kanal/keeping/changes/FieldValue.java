package kanal.keeping.changes;

import java.util.List;

/**
 * One thing that a part says.
 *
 * @param place where, from the top of the part
 * @param label what it is called, with what it is in
 * @param raw as the document has it
 * @param words as the keeper reads it
 */
public record FieldValue(List<String> place, String label, String raw, String words) {}
