package io.github.jixiao.finding;

import io.github.jixiao.value.Language;
import java.util.Map;

/** The words in which a rule tells a finding. */
public interface Wording {

    String title(Language language);

    /** The message of a variant with its values filled in. */
    String message(String variant, Map<String, Object> values, Language language);

    String advice(Language language);
}
