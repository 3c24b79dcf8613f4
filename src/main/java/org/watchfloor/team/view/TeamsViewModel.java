package org.watchfloor.team.view;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.Message;
import org.watchfloor.base.Subscription;
import org.watchfloor.conflict.ConflictService;
import org.watchfloor.task.Tasks;
import org.watchfloor.team.AreaReadiness;
import org.watchfloor.team.Assignment;
import org.watchfloor.team.AssignmentStatus;
import org.watchfloor.team.Readiness;
import org.watchfloor.team.Team;
import org.watchfloor.team.TeamClass;
import org.watchfloor.team.TeamFitness;
import org.watchfloor.team.TeamNorms;
import org.watchfloor.team.TeamService;
import org.watchfloor.ui.Live;
import org.watchfloor.ui.RowActs;

/** The page 队伍: all teams, all jobs under way, and what can be done with them. JavaFX thread. */
@Singleton
final class TeamsViewModel {
  private final TeamService teams;
  private final ConflictService conflicts;
  private final TeamFitness fitness;
  private final TeamNorms norms;
  private final RowActs acts;
  private final Live<Board> board;
  private final ObjectProperty<@Nullable String> wanted = new SimpleObjectProperty<>();
  private final ObjectProperty<@Nullable TeamClass> shownClass = new SimpleObjectProperty<>();

  /**
   * A team with its jobs under way.
   *
   * @param flags what an officer should see of it
   */
  record TeamRow(Team team, List<Assignment> jobs, List<Message> flags) {
    TeamRow {
      flags = List.copyOf(flags);
    }

    boolean free() {
      return jobs.isEmpty() && team.readiness() == Readiness.STANDBY;
    }
  }

  /**
   * A job with the name of its team.
   *
   * @param due when somebody asks after the team if nothing is heard of it
   */
  record JobRow(Assignment job, String team, Instant due) {}

  /** Everything at one moment. */
  record Board(
      boolean read,
      List<TeamRow> teams,
      List<JobRow> jobs,
      List<JobRow> all,
      List<AreaReadiness> areas) {
    static final Board NOTHING = new Board(false, List.of(), List.of(), List.of(), List.of());

    List<TeamRow> of(@Nullable TeamClass kind) {
      return kind == null
          ? teams
          : teams.stream().filter(row -> row.team().profile().kind() == kind).toList();
    }
  }

  @Inject
  TeamsViewModel(
      TeamService teams,
      ConflictService conflicts,
      TeamFitness fitness,
      TeamNorms norms,
      Tasks tasks,
      Executor fx) {
    this.teams = teams;
    this.conflicts = conflicts;
    this.fitness = fitness;
    this.norms = norms;
    this.acts = new RowActs(tasks, fx);
    this.board = new Live<>(tasks, fx, Message.of("team.task.read"), Board.NOTHING, this::read);
  }

  /** Everything, anew at every change while it is followed. */
  ReadOnlyObjectProperty<Board> board() {
    return board.value();
  }

  /** Reads now and after every change. */
  Subscription follow() {
    return board.follow(changed -> {
      Subscription said = teams.onChange(changed);
      Subscription settled = conflicts.onChange(changed);
      return () -> {
        said.close();
        settled.close();
      };
    });
  }

  /** Reads again although nothing changed: who is silent or has worked too long is so by now. */
  void reread() {
    board.read();
  }

  /** The number of the team to be selected; null for none. */
  ObjectProperty<@Nullable String> wanted() {
    return wanted;
  }

  /** The class the list is narrowed to; null for all. */
  ObjectProperty<@Nullable TeamClass> shownClass() {
    return shownClass;
  }

  /** Brings a job to a status. */
  void advance(Assignment job, AssignmentStatus status) {
    acts.act(
        board().get(),
        job.id() + status,
        Message.of("team.task.advance"),
        () -> {
          teams.advance(job.id(), status, null);
          return status;
        },
        done -> {});
  }

  /** Notes that a team reported all well. */
  void hear(String team, String how) {
    acts.act(
        board().get(),
        team + " heard",
        Message.of("team.task.hear"),
        () -> {
          teams.hear(team, how, null);
          return team;
        },
        done -> {});
  }

  /** Calls a job off. On a background thread. */
  void cancel(Assignment job, String reason) {
    teams.cancel(job.id(), reason);
  }

  /** Notes that a team cannot take its job. On a background thread. */
  void refuse(Assignment job, String reason) {
    teams.refuse(job.id(), reason);
  }

  /** Says whether a team can be called. On a background thread. */
  void changeReadiness(Team team, Readiness readiness, String reason) {
    teams.changeReadiness(team.number(), readiness, reason);
  }

  private Board read() {
    List<Assignment> jobs = teams.assignments();
    Map<String, List<Assignment>> byTeam =
        jobs.stream().collect(Collectors.groupingBy(Assignment::team));
    List<Team> all = teams.list();
    Marks marks = new Marks(conflicts.marks("team"), conflicts.marks("assignment"));
    Map<String, Team> byNumber =
        all.stream().collect(Collectors.toMap(Team::number, Function.identity()));
    return new Board(
        true,
        all.stream()
            .map(team -> row(team, byTeam.getOrDefault(team.number(), List.of()), marks))
            .toList(),
        jobs.stream().filter(Assignment::open).map(job -> row(job, byNumber)).toList(),
        jobs.reversed().stream().map(job -> row(job, byNumber)).toList(),
        norms.readiness());
  }

  private TeamRow row(Team team, List<Assignment> all, Marks marks) {
    List<Message> flags = new ArrayList<>(marks.of(team, all));
    flags.addAll(fitness.flags(team, all));
    return new TeamRow(team, all.stream().filter(Assignment::open).toList(), flags);
  }

  /** What two stations wrote apart about teams and about their jobs, by number. */
  private record Marks(Map<String, List<Message>> teams, Map<String, List<Message>> jobs) {
    List<Message> of(Team team, List<Assignment> all) {
      return Stream.concat(
              teams.getOrDefault(team.number(), List.of()).stream(),
              all.stream().flatMap(job -> jobs.getOrDefault(job.id(), List.of()).stream()))
          .distinct()
          .toList();
    }
  }

  private JobRow row(Assignment job, Map<String, Team> byNumber) {
    Team team = byNumber.get(job.team());
    return new JobRow(job, team == null ? job.team() : team.name(), fitness.reportDue(job, team));
  }
}
