package io.github.jixiao.rule;

import io.github.jixiao.value.PlainText;
import io.github.jixiao.yaml.YamlList;
import io.github.jixiao.yaml.YamlMap;
import io.github.jixiao.yaml.YamlNode;
import io.github.jixiao.yaml.YamlPlace;
import io.github.jixiao.yaml.YamlText;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A profile file as written, over the file it extends.
 *
 * @param name the file's name
 * @param root what it states
 * @param file the file it extends, if it extends one by its path
 * @param shipped otherwise the name of the profile of the library it extends; {@code null} for the default profile itself
 * @param inLibrary whether it ships with the library
 */
record ProfileLayers(
        String name,
        YamlMap root,
        @Nullable ProfileFile file,
        @Nullable String shipped,
        boolean inLibrary) {

    /** The file it extends by its path. */
    Optional<ProfileFile> base() {
        return Optional.ofNullable(file);
    }

    Optional<String> origin(List<String> keys) {
        Optional<String> own = ownPlace(keys);
        if (own.isPresent()) {
            return own;
        }
        return file != null
                ? file.origin(keys.toArray(String[]::new))
                : shipped == null
                        ? Optional.empty()
                        : BuiltInProfiles.file(shipped).origin(keys.toArray(String[]::new));
    }

    /** Where this file itself states a value. */
    Optional<String> ownPlace(List<String> keys) {
        YamlPlace place = place(keys);
        return place == null ? Optional.empty() : Optional.of(inLibrary ? name : name + ":" + place.line());
    }

    /** The keys that this file or one below it states in a section, in the order of the files. */
    Set<String> keys(String section) {
        Set<String> keys = new LinkedHashSet<>();
        if (root.members().containsKey(section) && root.members().get(section).value() instanceof YamlMap map) {
            keys.addAll(map.members().keySet());
        }
        if (file != null) {
            keys.addAll(file.keys(section));
        } else if (shipped != null) {
            keys.addAll(BuiltInProfiles.file(shipped).keys(section));
        }
        return keys;
    }

    private @Nullable YamlPlace place(List<String> keys) {
        YamlNode node = root;
        YamlPlace place = null;
        for (String key : keys) {
            if (node instanceof YamlMap map && map.members().containsKey(key)) {
                place = map.members().get(key).place();
                node = map.members().get(key).value();
            } else if (node instanceof YamlList list) {
                place = item(list, key);
            } else {
                return null;
            }
        }
        return place;
    }

    private static @Nullable YamlPlace item(YamlList list, String word) {
        for (YamlNode item : list.items()) {
            if (item instanceof YamlText text && PlainText.compact(text.text()).equals(PlainText.compact(word))) {
                return text.place();
            }
        }
        return null;
    }
}
