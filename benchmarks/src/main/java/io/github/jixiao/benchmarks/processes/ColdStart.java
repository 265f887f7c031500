package io.github.jixiao.benchmarks.processes;

import io.github.jixiao.benchmarks.Forms;
import io.github.jixiao.benchmarks.documents.Sample;
import io.github.jixiao.rules.twin.HandWrittenCheck;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Programs that check one form and end, started in turn. */
public final class ColdStart {
    private static final int ROUNDS = 11;

    private ColdStart() {}

    /**
     * Median seconds of each program, by its name.
     *
     * @param application the folder that the command is assembled in
     * @param launcher the script that starts it
     */
    public static Map<String, Double> measure(Path application, Path launcher, Path folder) throws IOException {
        Path table = Files.writeString(folder.resolve("table.json"), Forms.json(30, false));
        Path document = Sample.DOCX.path();
        List<Program> programs = List.of(
                Program.of("hello world", HelloWorld.class, library -> false, List.of()),
                Program.of("JSON: hand-written", HandWrittenCheck.class, ColdStart::isRules, List.of(), table),
                Program.jar("JSON: `java -jar`", application, List.of(), "check", table),
                Program.command("JSON: `./jixiao`, with its archive", launcher, "check", table),
                Program.of("docx: POI prints the tables", PrintTables.class, ColdStart::isPoi, List.of(), document),
                Program.jar("docx: `java -jar`", application, List.of(), "check", document),
                Program.command("docx: `./jixiao`, with its archive", launcher, "check", document));
        programs.forEach(Program::run);
        Map<String, List<Double>> seconds = new LinkedHashMap<>();
        for (int round = 0; round < ROUNDS; round++) {
            for (Program program : programs) {
                seconds.computeIfAbsent(program.name(), name -> new ArrayList<>())
                        .add(program.run());
            }
        }
        Map<String, Double> medians = new LinkedHashMap<>();
        seconds.forEach(
                (name, all) -> medians.put(name, all.stream().sorted().toList().get(ROUNDS / 2)));
        return medians;
    }

    private static boolean isRules(String library) {
        return library.matches("(jixiao-(core|rules|readers)|jackson-core|snakeyaml-engine|slf4j|jspecify).*")
                || library.matches("drools-.*|kie-.*");
    }

    static boolean isPoi(String library) {
        return library.matches("(poi|xmlbeans|commons|log4j-api|curvesapi|SparseBitSet).*");
    }
}
