package io.github.jixiao.reports;

import io.github.jixiao.TableReport;
import io.github.jixiao.finding.Finding;
import io.github.jixiao.table.Indicator;
import io.github.jixiao.table.Location;
import io.github.jixiao.value.Bilingual;
import io.github.jixiao.value.Language;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Says where a finding stands as a person would: the box, the row, the level of the indicator. */
public final class FindingPlace {
    private final Texts texts;
    private final Language language;
    private final @Nullable Location wholeTable;
    private final Map<Location, Indicator> indicators = new HashMap<>();

    /**
     * @param table the table the findings are about; {@code null} for those about none
     */
    public FindingPlace(@Nullable TableReport table, Texts texts, Language language) {
        this.texts = texts;
        this.language = language;
        this.wholeTable = table == null ? null : table.table().location();
        if (table != null) {
            for (Indicator indicator : table.table().indicators()) {
                Location spot = spot(indicator.location());
                if (!spot.equals(Location.UNKNOWN)) {
                    indicators.putIfAbsent(spot, indicator);
                }
            }
        }
    }

    /** The place of a finding; of one about the whole table or document, that it is about the whole. */
    public String of(Finding finding) {
        Location location = finding.location();
        List<String> parts = new ArrayList<>();
        if (location.equals(wholeTable) || location.withElement(null).equals(Location.UNKNOWN)) {
            parts.add(texts.get(finding.table() == null ? "place.document" : "place.table"));
        } else {
            if (finding.table() == null && location.table() != null) {
                parts.add(texts.get("place.table.number", location.table()));
            }
            addSpot(parts, location);
        }
        Indicator indicator = indicators.get(spot(location));
        if (indicator != null) {
            addLevels(parts, indicator);
        }
        return String.join(" · ", parts);
    }

    /** A place alone; empty where nothing is known about it. */
    public String of(Location location) {
        List<String> parts = new ArrayList<>();
        addSpot(parts, location);
        return String.join(" · ", parts);
    }

    private void addSpot(List<String> parts, Location location) {
        if (location.label() != null) {
            parts.add(location.label());
        }
        if (location.cell() != null) {
            parts.add(location.cell());
        } else if (location.row() != null) {
            parts.add(texts.get("place.row", location.row()));
        }
        if (location.page() != null) {
            parts.add(texts.get("place.page", location.page()));
        }
        if (location.line() != null) {
            parts.add(texts.get("place.line", location.line()));
        }
        boolean counted = location.cell() != null || location.row() != null || location.line() != null;
        if (!counted && location.pointer() != null && !location.pointer().isEmpty()) {
            parts.add(location.pointer());
        }
    }

    private void addLevels(List<String> parts, Indicator indicator) {
        String levels = TextLines.join(
                " › ",
                level(indicator.categoryLabel(), indicator.category()),
                level(indicator.typeLabel(), indicator.type()));
        if (!levels.isEmpty()) {
            parts.add(levels);
        }
    }

    /** The form's own word; English readers get the usual term. */
    private String level(@Nullable String label, @Nullable Bilingual level) {
        if (label != null && (language == Language.CHINESE || level == null)) {
            return label;
        }
        return level == null ? "" : level.in(language);
    }

    /** The place without the words there, which a finding may tell differently. */
    private static Location spot(Location location) {
        return location.withLabel(null).withText(null).withElement(null);
    }
}
