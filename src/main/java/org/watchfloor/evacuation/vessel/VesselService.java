package org.watchfloor.evacuation.vessel;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.watchfloor.account.SignIn;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.Subscription;
import org.watchfloor.evacuation.vessel.VesselFact.VesselRegistered;
import org.watchfloor.evacuation.vessel.VesselFact.VesselReported;
import org.watchfloor.journal.Draft;
import org.watchfloor.journal.EntryId;
import org.watchfloor.journal.Journal;
import org.watchfloor.journal.Versioned;

/** The door to vessels. Any thread but the JavaFX thread. */
@Singleton
public final class VesselService {
  /** The subject kind of vessels: {@code vessel:NUMBER}. */
  public static final String KIND = "vessel";

  private static final Comparator<Vessel> STILL_OUT_FIRST =
      Comparator.comparing(Vessel::state)
          .thenComparing(vessel -> -vessel.people())
          .thenComparing(Vessel::number);

  private final Journal journal;
  private final SignIn signIn;
  private final VesselStore store;

  @Inject
  VesselService(Journal journal, SignIn signIn, VesselStore store) {
    this.journal = journal;
    this.signIn = signIn;
    this.store = store;
  }

  /** Runs something after every change of vessels, on the thread that made it; must be quick. */
  public Subscription onChange(Runnable changed) {
    return journal.follow(VesselFact.class, changed);
  }

  /** All vessels: lost, aground, at sea, coming home, not known, in port. */
  public List<Vessel> list() {
    return store.list().stream().sorted(STILL_OUT_FIRST).toList();
  }

  /** The vessel of a number. */
  public Optional<Vessel> find(String number) {
    return store.find(number).map(Versioned::state);
  }

  /** How many are in and out, harbour by harbour, those with most out first. */
  public List<HarbourCount> harbours() {
    return HarbourCount.of(store.list());
  }

  /** Takes in vessels in one append; the same again changes nothing. */
  public List<EntryId> register(List<VesselProfile> rows) {
    Draft draft = new Draft(signIn.actor());
    rows.forEach(row ->
        store.upsert(draft, row.number(), row, Vessel::registeredProfile, VesselRegistered::new));
    return journal.appendRows(draft);
  }

  /**
   * Writes down what is said of a vessel.
   *
   * @param at when it was so; null for now
   * @throws RefusedException if there is no such vessel, nothing is said, or the people cannot be
   */
  public void report(String number, VesselReport report, @Nullable Instant at) {
    reportAll(List.of(new ReportedVessel(number, report, at)));
  }

  /**
   * The same of many vessels, in one append for each moment. All is looked at before the first is
   * written; if the disk fails between two, what is written stands, and the same list again writes
   * the rest.
   *
   * @throws RefusedException as for one
   */
  void reportAll(List<ReportedVessel> reports) {
    Map<Optional<Instant>, Draft> drafts = new LinkedHashMap<>();
    for (ReportedVessel one : reports) {
      Draft draft =
          drafts.computeIfAbsent(
              Optional.ofNullable(one.at()),
              at -> new Draft(signIn.actor()).happenedAt(at.orElse(null)));
      draft.fact(store.subject(one.number()), fact(one.number(), one.report()));
    }
    drafts.values().forEach(journal::append);
  }

  private VesselReported fact(String number, VesselReport report) {
    Vessel vessel =
        find(number).orElseThrow(() -> RefusedException.of("vessel.refused.none", number));
    if (report.empty()) {
      throw RefusedException.of("vessel.refused.nothing");
    }
    Long aboard = report.aboard();
    if (aboard != null && (aboard < 0 || aboard > Aboard.MOST)) {
      throw RefusedException.of("vessel.refused.aboard", aboard, Aboard.MOST);
    }
    // A harbour alone is said of the state that stands.
    VesselState state =
        report.state() == null && report.harbour() != null ? vessel.state() : report.state();
    // Rests on nothing: two seats that report at once are both right, and the fold names what
    // contradicts.
    return new VesselReported(
        state,
        report.harbour() == null ? null : report.harbour().strip(),
        aboard,
        report.place(),
        report.pointSource(),
        report.by().strip(),
        report.note().strip(),
        vessel.standing().entry());
  }
}
