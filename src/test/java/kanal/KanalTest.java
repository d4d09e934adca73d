package kanal;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.ContextConfiguration;

/** A test of the whole application, on a free port and on a new H2 database in memory. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = KanalTest.Database.class)
public @interface KanalTest {
    /** Gives each application context a database of its own. */
    final class Database implements ApplicationContextInitializer<ConfigurableApplicationContext> {
        private static final String HARMFUL_LETTERS = "kanal.harmful-letters";

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            TestPropertyValues.of("spring.datasource.url=" + Databases.newH2()).applyTo(context);
            // All tests are one network
            if (!context.getEnvironment().containsProperty(HARMFUL_LETTERS)) {
                TestPropertyValues.of(HARMFUL_LETTERS + "=100000").applyTo(context);
            }
        }
    }
}
