package io.github.jixiao.reports;

import io.github.jixiao.rule.Profile;
import io.github.jixiao.value.Language;

/** What people call a profile, with its name in brackets. */
public final class ProfileTitle {

    private ProfileTitle() {}

    /** The title of a profile that ships with the library; a bureau's own goes by its name alone. */
    public static String of(String name, Language language) {
        if (!Profile.names().contains(name)) {
            return name;
        }
        String title = Profile.named(name).title().in(language);
        return language == Language.CHINESE ? title + "（" + name + "）" : title + " (" + name + ")";
    }
}
