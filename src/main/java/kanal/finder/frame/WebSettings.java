package kanal.finder.frame;

import kanal.guide.Coded;
import kanal.guide.Language;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.format.FormatterRegistry;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.UrlHandlerFilter;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** How words in URLs become values: a language by its code. Codes of the guide convert by their constructors. */
@Configuration
@EnableConfigurationProperties(SiteSettings.class)
class WebSettings implements WebMvcConfigurer {
    @Override
    public void addFormatters(FormatterRegistry registry) {
        registry.addConverter(
                String.class,
                Language.class,
                code -> Coded.find(Language.class, code)
                        .orElseThrow(() -> new IllegalArgumentException("Not a language: id, en")));
    }

    /** An address with a slash too many is the same page, said once. */
    @Bean
    UrlHandlerFilter trailingSlashes() {
        return UrlHandlerFilter.trailingSlashHandler("/id/**", "/en/**", "/api/**")
                .redirect(HttpStatus.PERMANENT_REDIRECT)
                .build();
    }
}
