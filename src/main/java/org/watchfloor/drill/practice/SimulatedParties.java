package org.watchfloor.drill.practice;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.watchfloor.account.SignIn;
import org.watchfloor.base.Language;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.Texts;
import org.watchfloor.base.WatchClock;
import org.watchfloor.drill.Drill;
import org.watchfloor.drill.DrillService;
import org.watchfloor.drill.DrillStage;
import org.watchfloor.drill.inject.ScenarioFolder;
import org.watchfloor.drill.inject.Script;
import org.watchfloor.drill.scenario.Participants;
import org.watchfloor.drill.scenario.Party;
import org.watchfloor.journal.StaleException;
import org.watchfloor.journal.UnsavedException;

/**
 * Teams, townships and posts that answer by themselves in a drill, at the director's seat, unless
 * the scenario or the director says that people do. Each writes in a name that says it is
 * simulated. One thread at a time; waits for the disk.
 */
@Singleton
public final class SimulatedParties {
  private static final Logger LOG = LoggerFactory.getLogger(SimulatedParties.class);

  /** Names of officers are not longer. */
  private static final int LONGEST_NAME = 48;

  private final ScenarioFolder folder;
  private final DrillService drills;
  private final SimulatedTeams teams;
  private final SimulatedUnits units;
  private final SimulatedCalls calls;
  private final PracticeRules rules;
  private final SignIn signIn;
  private final WatchClock clock;
  private final Set<String> refused = new HashSet<>();

  /** In Chinese, as what is written down. */
  private final Texts words = new Texts(Language.ZH);

  @Inject
  SimulatedParties(
      ScenarioFolder folder,
      DrillService drills,
      SimulatedTeams teams,
      SimulatedUnits units,
      SimulatedCalls calls,
      PracticeRules rules,
      SignIn signIn,
      WatchClock clock) {
    this.folder = folder;
    this.drills = drills;
    this.teams = teams;
    this.units = units;
    this.calls = calls;
    this.rules = rules;
    this.signIn = signIn;
    this.clock = clock;
  }

  /** Whether they answer here now: the director's word before the scenario's. */
  public boolean on() {
    return script().isPresent();
  }

  private Optional<Script> script() {
    Optional<Drill> drill = drills.current();
    Optional<Script> script = folder.script();
    if (drill.isEmpty() || script.isEmpty() || drill.get().stage() == DrillStage.ENDED) {
      return Optional.empty();
    }
    Boolean said = drill.get().simulated();
    boolean simulated = said == null ? !script.get().scenario().participants().live() : said;
    return simulated ? script : Optional.empty();
  }

  /** When the next of them answers, as far as is known now; it may be over. */
  public synchronized Optional<Instant> next() {
    return answers().stream().map(Answer::at).min(Comparator.naturalOrder());
  }

  /**
   * Has answer whoever is due, in the order in which they are. What a door refuses is not tried
   * again; what the disk had no room for, or another seat was in the way of, comes in the next
   * round.
   *
   * @return how many answered
   */
  public synchronized int round() {
    if (drills.current().filter(one -> one.stage() == DrillStage.BEGUN).isEmpty()) {
      return 0;
    }
    Instant now = clock.instant();
    int told = 0;
    for (Answer answer : answers()) {
      if (!answer.at().isAfter(now) && answered(answer)) {
        told++;
      }
    }
    return told;
  }

  private boolean answered(Answer answer) {
    String called = answer.who().substring(0, Math.min(answer.who().length(), LONGEST_NAME));
    try {
      signIn.as(words.get("drill.practice.actor", called), answer.act());
      return true;
    } catch (StaleException | UnsavedException e) {
      LOG.debug("{} waits a round", answer.key(), e);
    } catch (RefusedException e) {
      LOG.info("{} was refused: {}", answer.key(), e.said().key());
      refused.add(answer.key());
    }
    return false;
  }

  private List<Answer> answers() {
    Optional<Script> script = script();
    if (script.isEmpty()) {
      return List.of();
    }
    Participants said = script.get().scenario().participants();
    long seed = script.get().seed();
    List<Answer> answers = new ArrayList<>();
    answers.addAll(teams.answers(rules.of(said, Party.TEAMS), seed));
    answers.addAll(units.answers(rules.of(said, Party.UNITS), seed));
    answers.addAll(calls.answers(rules.of(said, Party.CALLS), seed));
    answers.removeIf(answer -> refused.contains(answer.key()));
    answers.sort(Answer.FIRST);
    return answers;
  }
}
