package kanal.keeping.accounts;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import kanal.KanalTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** A test of the whole application with one owner, whom the environment named. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@KanalTest
@Import(Gate.class)
@TestPropertySource(
        properties = {
            "kanal.catalog.shipped=classpath:documents/small.yaml",
            "kanal.admin.user=" + Gate.OWNER,
            "kanal.admin.password=" + Gate.PASSWORD
        })
public @interface KeepersTest {}
