package kanal;

import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;

/** Kanal: which official door to knock on first when an account is broken. */
@SpringBootApplication
public class Kanal {
    private static final Logger LOG = LoggerFactory.getLogger(Kanal.class);

    public static void main(String[] arguments) {
        SpringApplication.run(Kanal.class, arguments);
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    ApplicationListener<ApplicationReadyEvent> whereItAnswers(@Value("${kanal.base-url}") String baseUrl) {
        return ready -> LOG.info(
                "Kanal answers on port {}, for its visitors at {}",
                ready.getApplicationContext().getEnvironment().getProperty("local.server.port"),
                baseUrl);
    }
}
