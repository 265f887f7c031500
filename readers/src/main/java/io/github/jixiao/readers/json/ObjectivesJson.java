package io.github.jixiao.readers.json;

import io.github.jixiao.readers.UnreadableFileException;
import io.github.jixiao.table.Objectives;
import java.io.IOException;

/** The overall objectives. */
final class ObjectivesJson {
    private static final String ANNUAL = "annual";
    private static final String MEDIUM_TERM = "mediumTerm";
    private static final String IMPLEMENTATION_PERIOD = "implementationPeriod";

    private ObjectivesJson() {}

    static Objectives read(JsonObject json, Boxes boxes) throws UnreadableFileException {
        Objectives objectives = new Objectives(
                boxes.text(json, ANNUAL), boxes.text(json, MEDIUM_TERM), boxes.text(json, IMPLEMENTATION_PERIOD));
        json.refuseOthers();
        return objectives;
    }

    static void write(Objectives objectives, BoxWriter boxes) throws IOException {
        boxes.text(ANNUAL, objectives.annual());
        boxes.text(MEDIUM_TERM, objectives.mediumTerm());
        boxes.text(IMPLEMENTATION_PERIOD, objectives.implementationPeriod());
    }
}
