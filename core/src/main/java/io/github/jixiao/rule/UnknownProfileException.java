package io.github.jixiao.rule;

import io.github.jixiao.value.NearestName;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A profile is named that does not ship with the library. */
public final class UnknownProfileException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final String profile;
    private final @Nullable String nearest;
    private final transient List<String> known;

    /** @param known names of the profiles there are */
    UnknownProfileException(String profile, Collection<String> known) {
        super("There is no profile " + profile + "; there are " + String.join(", ", known) + ".");
        this.profile = profile;
        this.nearest = NearestName.of(profile, known).orElse(null);
        this.known = List.copyOf(known);
    }

    /** The name that is none. */
    public String profile() {
        return profile;
    }

    /** The profile that may have been meant. */
    public Optional<String> nearest() {
        return Optional.ofNullable(nearest);
    }

    /** Names of the profiles there are. */
    public List<String> known() {
        return known;
    }
}
