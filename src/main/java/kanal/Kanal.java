package kanal;

import java.time.Clock;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** Kanal: which official door to knock on first when an account is broken. */
@SpringBootApplication
public class Kanal {
    public static void main(String[] arguments) {
        SpringApplication.run(Kanal.class, arguments);
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
