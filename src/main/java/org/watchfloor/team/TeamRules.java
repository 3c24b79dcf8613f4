package org.watchfloor.team;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.Message;
import org.watchfloor.region.AreaLevel;
import org.watchfloor.rule.Basis;
import org.watchfloor.rule.OwnRules;
import org.watchfloor.rule.RuleFile;
import org.watchfloor.rule.RuleSheet;
import org.watchfloor.rule.RuleSheet.Row;
import org.watchfloor.rule.RuleStatus;
import org.watchfloor.store.DataFolder;

/**
 * The numbers about teams as they hold at this station: {@code team.yaml}. Any thread but the
 * JavaFX thread for the first question.
 */
@Singleton
public final class TeamRules implements OwnRules {
  private final RuleFile<All> file;

  private record All(
      List<Norm> norms,
      List<Silence> silences,
      WorkLimit work,
      Optional<RestLimit> rest,
      Muster muster,
      Duration cover,
      Duration worth,
      Map<Capability, Long> crews) {}

  /** From a status on, how long a team may be silent. */
  private record Silence(AssignmentStatus from, Duration within) {}

  private record Muster(LocalTime from, LocalTime to, Duration night, Duration resting) {
    boolean atNight(LocalTime now) {
      boolean after = !now.isBefore(from);
      boolean before = now.isBefore(to);
      return from.isBefore(to) ? after && before : after || before;
    }
  }

  @Inject
  TeamRules(DataFolder data) {
    file = new RuleFile<>(data, "/team/team.yaml", TeamRules::read);
  }

  @Override
  public List<RuleFile<?>> files() {
    return List.of(file);
  }

  /** How many people areas are to have, at most one norm for a level. */
  public List<Norm> norms() {
    return file.rules().norms();
  }

  /** How long a team may be silent in a status before somebody asks (PAR). */
  public Duration heardWithin(AssignmentStatus status) {
    return file.rules().silences().stream()
        .filter(one -> one.from().compareTo(status) <= 0)
        .reduce((first, later) -> later)
        .orElseThrow()
        .within();
  }

  /** How long a team may work. */
  public WorkLimit work() {
    return file.rules().work();
  }

  /** How long a team rests between jobs; none where the file does not say. */
  public Optional<RestLimit> rest() {
    return file.rules().rest();
  }

  /** Within how long an area is to be reached by some team that is left. */
  public Duration cover() {
    return file.rules().cover();
  }

  /**
   * How much sooner a team must be there to be recommended beside one that goes anyway and brings
   * the same; none where the file does not say: then every minute counts.
   */
  public Duration worthSecondTeam() {
    return file.rules().worth();
  }

  /**
   * How many people a team that is sent should have.
   *
   * @param asked what an officer asks for, 0 or more; null if nothing, then the file's numbers hold
   */
  public LeastCrew leastCrew(@Nullable Long asked) {
    return LeastCrew.of(asked, file.rules().crews());
  }

  /**
   * How long a team takes from the call until it moves off.
   *
   * @param out whether it is out already: it need not muster then
   * @param now the hour of the day
   */
  public long musterMinutes(Team team, boolean out, LocalTime now) {
    if (out) {
      return 0;
    }
    Muster muster = file.rules().muster();
    long night = muster.atNight(now) ? muster.night().toMinutes() : 0;
    long resting = team.readiness() == Readiness.STANDBY ? 0 : muster.resting().toMinutes();
    return team.profile().musterMinutes() + night + resting;
  }

  private static Optional<All> read(RuleSheet sheet, String text) {
    Optional<Row> root =
        sheet.root(
            text, "version", "norm", "report", "work", "rest", "muster", "cover", "sooner", "crew");
    return root.flatMap(all -> {
      List<Norm> norms = norms(all);
      List<Silence> silences = silences(all);
      Optional<WorkLimit> work =
          all.row("work", "window", "most", "near", "status", "source").map(TeamRules::work);
      Optional<RestLimit> rest =
          all.has("rest")
              ? all.row("rest", "after", "least", "status", "source").map(TeamRules::rest)
              : Optional.empty();
      Optional<Muster> muster =
          all.row("muster", "nightFrom", "nightTo", "night", "resting", "status", "source")
              .map(TeamRules::muster);
      Optional<Duration> cover =
          all.row("cover", "within", "status", "source").map(TeamRules::cover);
      Duration worth =
          all.has("sooner")
              ? all.row("sooner", "by", "status", "source")
                  .map(TeamRules::worth)
                  .orElse(Duration.ZERO)
              : Duration.ZERO;
      Map<Capability, Long> crews = crews(all);
      return work.isPresent() && muster.isPresent() && cover.isPresent()
          ? Optional.of(
              new All(norms, silences, work.get(), rest, muster.get(), cover.get(), worth, crews))
          : Optional.empty();
    });
  }

  private static List<Norm> norms(Row all) {
    List<Norm> norms = new ArrayList<>();
    for (Row row : all.rows("norm", "area", "people", "classes", "status", "source")) {
      AreaLevel level = row.constant("area", AreaLevel.class);
      long people = row.number("people").longValue();
      if (people < 1 || norms.stream().anyMatch(norm -> norm.level() == level)) {
        row.fault("people", Message.of("rule.reason.number", "people", people));
      }
      norms.add(
          new Norm(
              level, people, new HashSet<>(row.constants("classes", TeamClass.class)), basis(row)));
    }
    return norms;
  }

  /** Every status has an interval, or the file is refused: no team may be forgotten. */
  private static List<Silence> silences(Row all) {
    List<Silence> silences = new ArrayList<>();
    for (Row row : all.rows("report", "from", "within", "status", "source")) {
      AssignmentStatus from = row.constant("from", AssignmentStatus.class);
      if (!silences.isEmpty() && silences.getLast().from().compareTo(from) >= 0) {
        row.fault("from", Message.of("rule.reason.ladder", silences.getLast().from().name()));
      }
      silences.add(new Silence(from, row.length("within")));
      basis(row);
    }
    if (silences.isEmpty() || silences.getFirst().from() != AssignmentStatus.ALERTED) {
      all.fault("report", Message.of("rule.reason.missing", AssignmentStatus.ALERTED.name()));
    }
    return silences;
  }

  private static WorkLimit work(Row row) {
    return new WorkLimit(row.length("window"), row.length("most"), row.length("near"), basis(row));
  }

  private static RestLimit rest(Row row) {
    return new RestLimit(row.length("after"), row.length("least"), basis(row));
  }

  private static Muster muster(Row row) {
    basis(row);
    return new Muster(
        row.hour("nightFrom"), row.hour("nightTo"), row.length("night"), row.length("resting"));
  }

  private static Duration cover(Row row) {
    basis(row);
    return row.length("within");
  }

  private static Duration worth(Row row) {
    basis(row);
    return row.length("by");
  }

  /** A file without them asks for no number of people. */
  private static Map<Capability, Long> crews(Row all) {
    Map<Capability, Long> crews = new EnumMap<>(Capability.class);
    for (Row row : all.rows("crew", "capability", "people", "status", "source")) {
      long people = row.number("people").longValue();
      if (people < 1 || crews.put(row.constant("capability", Capability.class), people) != null) {
        row.fault("people", Message.of("rule.reason.number", "people", people));
      }
      basis(row);
    }
    return crews;
  }

  private static Basis basis(Row row) {
    return new Basis(row.text("source"), row.constant("status", RuleStatus.class));
  }
}
