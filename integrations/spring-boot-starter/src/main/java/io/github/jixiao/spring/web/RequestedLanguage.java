package io.github.jixiao.spring.web;

import io.github.jixiao.value.Language;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * The language a request asks for: its parameter {@code lang}, else the first of its {@code Accept-Language} that there is, else Chinese.
 */
final class RequestedLanguage {
    private static final String PARAMETER = "lang";
    private static final List<Language> LANGUAGES = List.of(Language.values());

    private RequestedLanguage() {}

    /** The language of the request that this thread answers. */
    static Language current() {
        RequestAttributes attributes = RequestContextHolder.getRequestAttributes();
        return attributes instanceof ServletRequestAttributes servlet ? of(servlet.getRequest()) : Language.CHINESE;
    }

    static Language of(HttpServletRequest request) {
        String asked = request.getParameter(PARAMETER);
        if (asked != null) {
            return named(Locale.forLanguageTag(asked.strip()).getLanguage());
        }
        if (request.getHeader("Accept-Language") == null) {
            return Language.CHINESE;
        }
        return Collections.list(request.getLocales()).stream()
                .map(Locale::getLanguage)
                .filter(code ->
                        LANGUAGES.stream().anyMatch(language -> language.code().equals(code)))
                .findFirst()
                .map(RequestedLanguage::named)
                .orElse(Language.CHINESE);
    }

    private static Language named(String code) {
        return LANGUAGES.stream()
                .filter(language -> language.code().equals(code))
                .findFirst()
                .orElse(Language.CHINESE);
    }
}
