package org.watchfloor.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.watchfloor.app.Station;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.Texts;
import org.watchfloor.response.plan.Plan;
import org.watchfloor.response.plan.PlanDiff;
import org.watchfloor.response.plan.version.InForce;
import org.watchfloor.response.plan.version.PlanHistory;
import org.watchfloor.response.plan.version.PlanVersions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code plan diff KEY [--from VERSION] [--to VERSION]}: what one version of a plan says otherwise
 * than another; by default the last but one and the last.
 */
@Command(name = "diff", description = "cli.plan.diff.about")
final class PlanDiffVerb extends StationVerb {
  private static final List<String> FIELDS = List.of("kind", "level", "part", "before", "after");

  @Parameters(paramLabel = "KEY", description = "cli.plan.option.key")
  private String key;

  @Option(names = "--from", paramLabel = "VERSION", description = "cli.plan.option.from")
  private @Nullable String from;

  @Option(names = "--to", paramLabel = "VERSION", description = "cli.plan.option.to")
  private @Nullable String to;

  @Mixin private FormatOption format = new FormatOption();

  PlanDiffVerb(Texts texts) {
    super(texts);
  }

  @Override
  boolean onlyReads() {
    return true;
  }

  @Override
  int run(Station station) {
    PlanVersions versions = station.get(PlanVersions.class);
    PlanHistory history =
        versions.find(key).orElseThrow(() -> RefusedException.of("plan.refused.none", key));
    List<InForce> all = history.versions();
    InForce after = named(all, to).orElseGet(all::getLast);
    InForce before =
        named(all, from).orElseGet(() -> all.get(Math.max(0, all.lastIndexOf(after) - 1)));
    Plan old = plan(versions, before);
    Plan now = plan(versions, after);
    tell("cli.plan.diff.of", old.title(), before.version(), after.version());
    RowWriter.write(
        out(),
        format.chosen(),
        FIELDS,
        PlanDiff.between(old, now).stream().map(this::row).toList());
    return ExitCode.DONE;
  }

  private Map<String, Object> row(PlanDiff.Change change) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("kind", change.kind().name());
    change.level().ifPresent(level -> row.put("level", level.rank()));
    row.put("part", change.part());
    row.put("before", change.before());
    row.put("after", change.after());
    return row;
  }

  private static Plan plan(PlanVersions versions, InForce version) {
    return versions
        .kept(version)
        .orElseThrow(() -> RefusedException.of("plan.refused.noText", version.version()))
        .plan();
  }

  private static Optional<InForce> named(List<InForce> all, @Nullable String version) {
    if (version == null) {
      return Optional.empty();
    }
    return Optional.of(
        all.reversed().stream()
            .filter(one -> one.version().equals(version))
            .findFirst()
            .orElseThrow(() -> RefusedException.of("plan.refused.noVersion", version)));
  }
}
