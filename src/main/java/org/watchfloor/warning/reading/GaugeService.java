package org.watchfloor.warning.reading;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.watchfloor.account.SignIn;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.Subscription;
import org.watchfloor.geo.place.Fit;
import org.watchfloor.geo.place.NameIndex;
import org.watchfloor.journal.Draft;
import org.watchfloor.journal.EntryId;
import org.watchfloor.journal.Journal;
import org.watchfloor.journal.Versioned;
import org.watchfloor.warning.reading.ReadingFact.GaugeRegistered;
import org.watchfloor.warning.reading.ReadingFact.ThresholdRegistered;

/** The door to the registers of stations and their marks. Any thread but the JavaFX thread. */
@Singleton
public final class GaugeService {
  /** The kind of subject a station is. */
  public static final String KIND = "gauge";

  private final Journal journal;
  private final SignIn signIn;
  private final GaugeStore gauges;
  private final ThresholdStore thresholds;

  @Inject
  GaugeService(Journal journal, SignIn signIn, GaugeStore gauges, ThresholdStore thresholds) {
    this.journal = journal;
    this.signIn = signIn;
    this.gauges = gauges;
    this.thresholds = thresholds;
  }

  /** Runs something after every change of stations, marks and readings; must be quick. */
  public Subscription onChange(Runnable changed) {
    return journal.follow(ReadingFact.class, changed);
  }

  /** All stations in the order of their numbers. */
  public List<Gauge> list() {
    return gauges.list();
  }

  /** The station of a number. */
  public Optional<Gauge> find(String number) {
    return gauges.find(number).map(Versioned::state);
  }

  /**
   * The station somebody means: by number, name, pinyin or initials.
   *
   * @throws RefusedException if there is none, or several fit equally well
   */
  public Gauge named(String typed) {
    Optional<Gauge> exact = find(typed.strip());
    if (exact.isPresent()) {
      return exact.get();
    }
    List<NameIndex.Hit<Gauge>> hits =
        NameIndex.of(list(), Gauge::name, Gauge::number).find(typed, 2);
    if (hits.isEmpty()) {
      throw RefusedException.of("reading.refused.noStation", typed);
    }
    boolean clear =
        hits.size() == 1 || hits.getFirst().fit() == Fit.EXACT && hits.get(1).fit() != Fit.EXACT;
    if (!clear) {
      throw RefusedException.of(
          "reading.refused.severalStations",
          typed,
          hits.getFirst().item().name(),
          hits.get(1).item().name());
    }
    return hits.getFirst().item();
  }

  /** All marks, those no longer valid too. */
  public List<Threshold> thresholds() {
    return thresholds.list();
  }

  /** The marks of one station. */
  public List<Threshold> thresholds(String gauge) {
    return thresholds.of(gauge);
  }

  /** The mark of a name. */
  Optional<Threshold> threshold(String id) {
    return thresholds.find(id).map(Versioned::state);
  }

  /** Takes in stations in one append; those already so change nothing. */
  public List<EntryId> register(List<Gauge> rows) {
    Draft draft = new Draft(signIn.actor());
    rows.forEach(
        row -> gauges.upsert(draft, row.number(), row, Function.identity(), GaugeRegistered::new));
    return journal.appendRows(draft);
  }

  /** Takes in marks in one append; those already so change nothing. */
  public List<EntryId> registerThresholds(List<Threshold> rows) {
    Draft draft = new Draft(signIn.actor());
    rows.forEach(row ->
        thresholds.upsert(draft, row.id(), row, Function.identity(), ThresholdRegistered::new));
    return journal.appendRows(draft);
  }
}
