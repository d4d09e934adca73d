package kanal.operation;

/** A setting is none that Kanal can run with, so that it does not start. */
public final class InvalidSettingException extends RuntimeException {
    /**
     * Names it to whoever starts Kanal.
     *
     * @param variable the environment variable, as the README calls it
     * @param why goes on with the sentence that begins with the variable; without what must not be printed
     */
    public InvalidSettingException(String variable, String why) {
        super(variable + " " + why + ".");
    }
}
