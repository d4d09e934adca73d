package kanal.operation;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Says at start in one sentence which of Kanal's own settings is wrong, by the name of its variable. */
@Order(Ordered.HIGHEST_PRECEDENCE)
public final class SettingFailureAnalyzer implements FailureAnalyzer {
    private static final String OWN = "kanal.";

    @Override
    public @Nullable FailureAnalysis analyze(Throwable failure) {
        String sentence = null;
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof InvalidSettingException invalid) {
                sentence = invalid.getMessage();
            } else if (cause instanceof BindException bind
                    && bind.getName().toString().startsWith(OWN)) {
                sentence = variable(bind) + " has to be a whole number.";
            }
        }
        return sentence == null
                ? null
                : new FailureAnalysis(
                        sentence, "Correct it and start again: README.md says what each setting may be.", failure);
    }

    /** Text is taken as it is, so that only numbers cannot be bound. */
    private static String variable(BindException bind) {
        return bind.getName().toString().replaceAll("[.-]", "_").toUpperCase(Locale.ROOT);
    }
}
