package org.watchfloor.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.watchfloor.app.Station;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.Texts;
import org.watchfloor.drill.scenario.Ability;
import org.watchfloor.drill.score.sheet.Comparison;
import org.watchfloor.drill.score.sheet.Comparison.Change;
import org.watchfloor.drill.score.sheet.ScoreFile;
import org.watchfloor.drill.score.sheet.ScoreSheets;
import org.watchfloor.drill.score.sheet.ScoredDrill;
import org.watchfloor.drill.score.sheet.Tally;
import org.watchfloor.store.Realm;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code drill compare FOLDER|FILE…}: drills side by side, the earliest first; folders of drills or
 * files {@code drill score --format json} wrote, in any mixture.
 */
@Command(name = "compare", description = "cli.drill.compare.about")
final class DrillCompareVerb implements Callable<Integer> {
  private final Texts texts;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FOLDER|FILE", arity = "2..*", description = "cli.drill.option.compared")
  private List<Path> places;

  @Mixin private FormatOption format = new FormatOption();

  DrillCompareVerb(Texts texts) {
    this.texts = texts;
  }

  @Override
  public Integer call() {
    List<ScoredDrill> drills = places.stream().map(DrillCompareVerb::read).toList();
    Comparison comparison = new Comparison(drills);
    List<String> fields = new ArrayList<>(List.of("of", "name", "words"));
    for (int i = 1; i <= drills.size(); i++) {
      fields.add("drill" + i);
    }
    fields.add("change");
    List<Map<String, Object>> rows = new ArrayList<>();
    comparison.abilities().forEach(row -> rows.add(row("ability", row, this::share)));
    comparison
        .scores()
        .forEach(row -> rows.add(row("score", row, one -> texts.name("score.outcome", one))));
    RowWriter.write(spec.commandLine().getOut(), format.chosen(), fields, rows);
    tell(drills, comparison);
    return ExitCode.DONE;
  }

  private void tell(List<ScoredDrill> drills, Comparison comparison) {
    PrintWriter err = spec.commandLine().getErr();
    for (int i = 0; i < drills.size(); i++) {
      err.println(
          texts.get(
              "cli.drill.compare.one", i + 1, drills.get(i).title(), share(drills.get(i).total())));
    }
    err.println(
        texts.get(
            "cli.drill.compare.sums",
            count(comparison, Change.BETTER),
            count(comparison, Change.WORSE),
            count(comparison, Change.SAME),
            count(comparison, Change.ADDED),
            count(comparison, Change.DROPPED),
            count(comparison, Change.UNTOLD)));
    err.flush();
  }

  private static long count(Comparison comparison, Change change) {
    return comparison.scores().stream().filter(row -> row.change() == change).count();
  }

  private String share(Tally tally) {
    return tally.percent().isEmpty()
        ? texts.get("score.view.noPercent")
        : texts.get("score.view.percent", tally.percent().getAsInt(), tally.met(), tally.judged());
  }

  private <T> Map<String, Object> row(String of, Comparison.Row<T> row, Function<T, String> said) {
    Map<String, Object> cells = new LinkedHashMap<>();
    cells.put("of", of);
    cells.put("name", of.equals("ability") ? ability(row.name()) : row.name());
    cells.put("words", row.words());
    int place = 0;
    for (Optional<T> value : row.values()) {
      cells.put("drill" + ++place, value.map(said).orElse("-"));
    }
    cells.put("change", texts.name("score.change", row.change()));
    return cells;
  }

  /** A file of a newer program may know abilities this one does not. */
  private String ability(String name) {
    for (Ability one : Ability.values()) {
      if (one.name().equals(name)) {
        return texts.name("score.ability", one);
      }
    }
    return name;
  }

  private static ScoredDrill read(Path place) {
    if (!Files.isDirectory(place)) {
      return ScoreFile.read(place);
    }
    try (Station station = Station.read(place, Realm.DRILL)) {
      return station
          .get(ScoreSheets.class)
          .now()
          .map(ScoreFile::of)
          .orElseThrow(() -> RefusedException.of("cli.drill.compare.nothing", place));
    }
  }
}
