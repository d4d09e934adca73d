package kanal.document;

/** The two ways of writing a document down; they say the same. */
public enum DocumentFormat {
    JSON,
    YAML
}
