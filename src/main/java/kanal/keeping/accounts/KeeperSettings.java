package kanal.keeping.accounts;

import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** What the keepers' pages need of the framework. */
@Configuration
@EnableMethodSecurity
class KeeperSettings implements WebMvcConfigurer {
    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new KeepersLanguage()).addPathPatterns(KeepersLanguage.PATHS);
    }
}
