package org.watchfloor.incident.figure;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.watchfloor.account.SecondOfficer;
import org.watchfloor.account.SignIn;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.Subscription;
import org.watchfloor.base.WatchClock;
import org.watchfloor.incident.IncidentService;
import org.watchfloor.incident.figure.FigureFact.DecreaseConfirmed;
import org.watchfloor.incident.figure.FigureFact.FigureReported;
import org.watchfloor.incident.figure.FigureFact.FigureSettled;
import org.watchfloor.incident.figure.FigureFact.SeverityKept;
import org.watchfloor.incident.rule.Indicator;
import org.watchfloor.incident.rule.Invariant;
import org.watchfloor.incident.rule.RuleBook;
import org.watchfloor.journal.Draft;
import org.watchfloor.journal.Journal;
import org.watchfloor.journal.Subject;
import org.watchfloor.journal.Versioned;

/** The door to casualty and loss figures. Waits for the disk: not on the JavaFX thread. */
@Singleton
public final class FigureService {
  /** The subject kind: {@code figure:INCIDENT}. */
  public static final String KIND = "figure";

  private static final int MOST_DIGITS = 15;

  private final Journal journal;
  private final SignIn signIn;
  private final WatchClock clock;
  private final IncidentService incidents;
  private final RuleBook rules;
  private final FigureStore store;

  @Inject
  FigureService(
      Journal journal,
      SignIn signIn,
      WatchClock clock,
      IncidentService incidents,
      RuleBook rules,
      FigureStore store) {
    this.journal = journal;
    this.signIn = signIn;
    this.clock = clock;
    this.incidents = incidents;
    this.rules = rules;
    this.store = store;
  }

  /**
   * Writes down what somebody said.
   *
   * @return the name of the entry, once it is on disk
   * @throws RefusedException if there is no such incident or figure, the number cannot be one,
   *     nobody is named, or a lower number has no reason
   */
  public String report(String incident, NewFigure typed) {
    Versioned<FigureSheet> now = get(incident);
    Indicator indicator =
        rules
            .figures()
            .indicator(typed.indicator())
            .orElseThrow(() -> RefusedException.of("figure.refused.none", typed.indicator()));
    check(typed, indicator);
    Optional<Claim> stands = now.state().current(indicator.key());
    boolean lower = stands.filter(one -> typed.value().compareTo(one.value()) < 0).isPresent();
    if (typed.replaces() && lower && typed.reason().isBlank()) {
      throw RefusedException.of("figure.refused.noReason");
    }
    Draft draft =
        draft(
            now,
            new FigureReported(
                indicator.key(),
                new BigDecimal(FigureWords.number(typed.value())),
                typed.said().strip(),
                typed.channel(),
                typed.replaces(),
                stands.map(Claim::entry).orElse(null),
                indicator.falls(),
                typed.reason().strip(),
                typed.note().strip()));
    Instant at = typed.at();
    if (at != null) {
      draft.happenedAt(at);
    }
    return journal.append(draft).id().toString();
  }

  private void check(NewFigure typed, Indicator indicator) {
    boolean fits =
        typed.value().signum() >= 0
            && typed.value().precision() - typed.value().scale() <= MOST_DIGITS
            && Math.max(0, typed.value().scale()) <= MOST_DIGITS;
    boolean whole = typed.value().stripTrailingZeros().scale() <= 0;
    if (!fits || indicator.whole() && !whole) {
      throw RefusedException.of("figure.refused.number", typed.value().toString(), indicator.zh());
    }
    if (typed.said().isBlank()) {
      throw RefusedException.of("figure.refused.nobody");
    }
    if (typed.at() != null && typed.at().isAfter(clock.instant())) {
      throw RefusedException.of("figure.refused.future");
    }
  }

  /**
   * The second officer agrees to a lower number.
   *
   * @throws RefusedException if it does not wait for that, nobody has signed in at the seat, or the
   *     officer there is the one who wrote it down
   */
  public void confirm(String incident, String claim) {
    Versioned<FigureSheet> now = get(incident);
    Claim waits =
        now.state()
            .claim(claim)
            .filter(one -> one.state() == ClaimState.AWAITING)
            .orElseThrow(() -> RefusedException.of("figure.refused.notWaiting", claim));
    String second = signIn.actor().officer();
    if (!SecondOfficer.named(second)) {
      throw RefusedException.of("figure.refused.noSecond");
    }
    if (SecondOfficer.same(waits.officer(), second)) {
      throw RefusedException.of("figure.refused.sameOfficer", waits.officer());
    }
    journal.append(draft(now, new DecreaseConfirmed(claim)));
  }

  /**
   * Says which of two claims about a figure holds: the current one, or one that is disputed or
   * waits. A lower one then waits for a second officer.
   *
   * @throws RefusedException if neither is current, or no reason is given
   */
  public void settle(String incident, String counts, String against, String reason) {
    Versioned<FigureSheet> now = get(incident);
    Claim one = claim(now.state(), counts);
    Claim other = claim(now.state(), against);
    boolean pair =
        one.indicator().equals(other.indicator())
            && (one.state() == ClaimState.CURRENT && other.state().open()
                || other.state() == ClaimState.CURRENT && one.state().open());
    if (!pair) {
      throw RefusedException.of("figure.refused.notDisputed", counts, against);
    }
    if (reason.isBlank()) {
      throw RefusedException.of("figure.refused.noReason");
    }
    journal.append(draft(now, new FigureSettled(counts, against, reason.strip())));
  }

  /**
   * Does not take the severity the figures propose.
   *
   * @throws RefusedException if no reason is given
   */
  public void keepSeverity(SeverityProposal proposal, String reason) {
    if (reason.isBlank()) {
      throw RefusedException.of("figure.refused.noReason");
    }
    journal.append(
        draft(
            get(proposal.incident()),
            new SeverityKept(proposal.to(), proposal.claims(), reason.strip())));
  }

  /** The figures of an incident; empty ones if nothing was said. */
  public FigureSheet sheet(String incident) {
    return store.find(incident).map(Versioned::state).orElseGet(() -> FigureSheet.empty(incident));
  }

  /** All incidents that have figures. */
  public List<FigureSheet> list() {
    return store.list();
  }

  /** Those with claims somebody has to do something about. */
  public List<FigureSheet> unsettled() {
    return store.unsettled();
  }

  /** Which rules the current figures break. */
  public List<Invariant> broken(FigureSheet sheet) {
    return rules.figures().invariants().stream()
        .filter(rule -> !rule.holds(sheet.values()))
        .toList();
  }

  /** Is told of every change, on the appending thread. */
  public Subscription onChange(Runnable changed) {
    return journal.follow(FigureFact.class, changed);
  }

  private Draft draft(Versioned<FigureSheet> now, FigureFact fact) {
    String incident = now.state().incident();
    Subject subject = new Subject(KIND, incident);
    return new Draft(signIn.actor())
        .fact(subject, fact, IncidentService.subject(incident))
        .expecting(subject, now.version());
  }

  private Versioned<FigureSheet> get(String incident) {
    if (incidents.find(incident).isEmpty()) {
      throw RefusedException.of("incident.refused.none", incident);
    }
    return store.find(incident).orElseGet(() -> new Versioned<>(FigureSheet.empty(incident), 0));
  }

  private static Claim claim(FigureSheet sheet, String entry) {
    return sheet
        .claim(entry)
        .orElseThrow(() -> RefusedException.of("figure.refused.noClaim", entry));
  }
}
