package org.watchfloor.drill;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.watchfloor.account.SignIn;
import org.watchfloor.base.DrillClock;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.Subscription;
import org.watchfloor.base.WatchClock;
import org.watchfloor.drill.DrillFact.DrillClockSet;
import org.watchfloor.drill.DrillFact.DrillEnded;
import org.watchfloor.drill.DrillFact.DrillPrepared;
import org.watchfloor.drill.DrillFact.ParticipantsChosen;
import org.watchfloor.journal.Draft;
import org.watchfloor.journal.EntryId;
import org.watchfloor.journal.Fact;
import org.watchfloor.journal.Journal;
import org.watchfloor.journal.Recorded;
import org.watchfloor.journal.Subject;
import org.watchfloor.journal.Versioned;
import org.watchfloor.store.DataFolder;

/**
 * The door to the drill of this station: what it is, and its clock. The clock goes as the record
 * says, at every seat. Waits for the disk: not on the JavaFX thread.
 */
@Singleton
public final class DrillService {
  private static final int LONGEST_TITLE = 80;
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT).withZone(WatchClock.BEIJING);

  private final DataFolder folder;
  private final Journal journal;
  private final SignIn signIn;
  private final DrillStore store;
  private final DrillClock clock;

  @Inject
  DrillService(
      DataFolder folder, Journal journal, SignIn signIn, DrillStore store, DrillClock clock) {
    this.folder = folder;
    this.journal = journal;
    this.signIn = signIn;
    this.store = store;
    this.clock = clock;
    // In a replay the clock shows what is looked at.
    if (!folder.replays()) {
      journal.subscribe(this::obey);
    }
  }

  /**
   * Takes the drill up where its record ends: the clock stands there until somebody lets it run,
   * for nobody knows what went on since. Once, when the station is opened.
   */
  public void takeUp() {
    if (folder.asOf().isPresent()) {
      return;
    }
    Instant recorded = Instant.MIN;
    for (EntryId newest : journal.newest().keySet()) {
      for (Recorded last : journal.run(newest, newest)) {
        Instant at = last.entry().recordedAt();
        recorded = at.isAfter(recorded) ? at : recorded;
      }
    }
    if (!recorded.equals(Instant.MIN)) {
      clock.openAt(recorded);
    }
    // A leap is over even if nothing was written behind it.
    current()
        .filter(drill -> drill.endedAt() == null)
        .map(Drill::clock)
        .ifPresent(said -> clock.set(clock.leapTo(said.at())));
  }

  /** Whatever seat of this station said it; what a neighbour plays is its own. */
  private void obey(List<Recorded> fresh) {
    boolean told =
        fresh.stream()
            .anyMatch(one ->
                one.fact() instanceof DrillFact
                    && one.entry().id().station().equals(journal.station()));
    if (told) {
      // As folded: a word that comes late does not set what was said after it.
      current()
          .ifPresent(drill -> {
            DrillClock.Setting said = drill.clock();
            clock.set(drill.endedAt() != null || said == null ? clock.at(0) : said);
          });
    }
  }

  /** Runs something after every change, on the thread that made it; must be quick. */
  public Subscription onChange(Runnable changed) {
    return journal.follow(DrillFact.class, changed);
  }

  /** The drill; empty until it is laid out. */
  public Optional<Drill> current() {
    return store.find(journal.station()).map(Versioned::state);
  }

  /**
   * Lays the drill out, or anew as long as it has not begun.
   *
   * @param title 1 to 80 letters
   * @throws RefusedException if the title is missing or too long, or it has begun
   */
  public void prepare(String title, DrillForm form, Instant begins) {
    String plain = title.strip();
    if (plain.isEmpty() || plain.length() > LONGEST_TITLE) {
      throw RefusedException.of("drill.refused.title", LONGEST_TITLE);
    }
    if (current().filter(drill -> drill.stage() != DrillStage.PREPARED).isPresent()) {
      throw RefusedException.of("drill.refused.begun");
    }
    write(new DrillPrepared(plain, form, begins));
  }

  /**
   * Lets the clock run.
   *
   * @param rate how many seconds pass in one, 1 to 60
   * @throws RefusedException if it is none of these, or there is no drill, or it is over
   */
  public void run(int rate) {
    if (rate < 1 || rate > DrillClock.FASTEST) {
      throw RefusedException.of("drill.refused.rate", DrillClock.FASTEST);
    }
    refuseUnlessOn();
    set(clock.at(rate));
  }

  /**
   * Lets the clock stand.
   *
   * @throws RefusedException if there is no drill, or it is over
   */
  public void pause() {
    refuseUnlessOn();
    set(clock.at(0));
  }

  /**
   * Lets the clock leap ahead; it goes on from there as before.
   *
   * @throws RefusedException if that moment is over already, there is no drill, or it is over
   */
  public void leapTo(Instant moment) {
    refuseUnlessOn();
    if (moment.isBefore(clock.instant())) {
      throw RefusedException.of(
          "drill.refused.back", MOMENT.format(moment), MOMENT.format(clock.instant()));
    }
    set(clock.leapTo(moment));
  }

  /**
   * Says who answers the desk from now on, whatever the scenario says.
   *
   * @param simulated whether the program answers for teams, units and posts; else people do
   * @throws RefusedException if there is no drill, or it is over
   */
  public void participants(boolean simulated) {
    refuseUnlessOn();
    write(new ParticipantsChosen(simulated));
  }

  /**
   * Ends the drill; its clock stands from then on, and what was recorded stays to be looked at.
   *
   * @param reason why it is broken off; empty if it came to its end
   * @throws RefusedException if there is no drill, or it is over
   */
  public void end(String reason) {
    refuseUnlessOn();
    write(new DrillEnded(reason.strip()));
  }

  private void refuseUnlessOn() {
    Drill drill = current().orElseThrow(() -> RefusedException.of("drill.refused.none"));
    if (drill.endedAt() != null) {
      throw RefusedException.of("drill.refused.over", drill.title());
    }
  }

  private void set(DrillClock.Setting setting) {
    write(new DrillClockSet(setting.at(), setting.real(), setting.rate()));
  }

  private void write(Fact fact) {
    Subject subject = Drill.subject(journal.station());
    journal.append(
        new Draft(signIn.actor()).fact(subject, fact).expecting(subject, journal.version(subject)));
  }
}
