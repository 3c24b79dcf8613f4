package org.watchfloor.response.consultation;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.watchfloor.account.SignIn;
import org.watchfloor.base.Ids;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.Subscription;
import org.watchfloor.base.WatchClock;
import org.watchfloor.journal.Belated;
import org.watchfloor.journal.Draft;
import org.watchfloor.journal.Journal;
import org.watchfloor.journal.Subject;
import org.watchfloor.journal.Versioned;
import org.watchfloor.response.Response;
import org.watchfloor.response.ResponseService;
import org.watchfloor.response.consultation.ConsultationFact.ConsultationCalled;
import org.watchfloor.response.consultation.ConsultationFact.ConsultationCancelled;
import org.watchfloor.response.consultation.ConsultationFact.ConsultationConcluded;
import org.watchfloor.response.consultation.ConsultationFact.OpinionGiven;
import org.watchfloor.response.plan.Hazard;
import org.watchfloor.response.plan.LeadingPlans;
import org.watchfloor.response.plan.Plan;
import org.watchfloor.response.plan.ResponseLevel;
import org.watchfloor.response.proposal.Cause;
import org.watchfloor.warning.WarningService;

/**
 * Calls consultations, writes down what was said and how they were concluded. Writes to disk; any
 * thread but the JavaFX thread.
 */
@Singleton
public final class Consultations {
  /** The kind of subject a consultation is. */
  public static final String KIND = Cause.Consulted.KIND;

  private final Journal journal;
  private final ConsultationStore store;
  private final ResponseService responses;
  private final SignIn signIn;
  private final WatchClock clock;
  private final Ids ids;

  @Inject
  Consultations(
      Journal journal,
      ConsultationStore store,
      ResponseService responses,
      SignIn signIn,
      WatchClock clock,
      Ids ids) {
    this.journal = journal;
    this.store = store;
    this.responses = responses;
    this.signIn = signIn;
    this.clock = clock;
    this.ids = ids;
  }

  /** Every one there ever was: open ones first, then the latest on top. */
  public List<Consultation> list() {
    return store.all();
  }

  /** The consultation of an id. */
  public Optional<Consultation> find(String id) {
    return known(id).map(Versioned::state);
  }

  /** The same with how many entries it is made of. */
  Optional<Versioned<Consultation>> known(String id) {
    return store.find(id);
  }

  /** Is told of every change, on the thread that wrote it. */
  public Subscription onChange(Runnable changed) {
    return journal.follow(ConsultationFact.class, changed);
  }

  /**
   * Calls one.
   *
   * @return its id
   * @throws RefusedException if its title or its chair is missing
   */
  public String call(Call asked) {
    refuseBlank(asked.title(), "response.consult.refused.title");
    refuseBlank(asked.chair(), "response.consult.refused.chair");
    Instant at = asked.startAt();
    Subject subject = new Subject(KIND, ids.next());
    journal.append(
        new Draft(signIn.actor())
            .fact(
                subject,
                new ConsultationCalled(
                    asked.title().strip(),
                    asked.hazard(),
                    asked.chair().strip(),
                    at == null ? clock.instant() : at,
                    asked.warning()),
                about(asked.warning()))
            .expecting(subject, 0));
    return subject.id();
  }

  /**
   * Writes down what somebody said for a unit.
   *
   * @param at when; null for now
   * @throws RefusedException if the unit or what it said is missing, the consultation is closed, or
   *     it had not begun by then
   */
  public void hear(
      String id,
      String unit,
      String person,
      String forecast,
      String opinion,
      @Nullable Instant at) {
    Versioned<Consultation> now = open(id);
    refuseBlank(unit, "response.consult.refused.unit");
    refuseBlank(forecast + opinion, "response.consult.refused.opinion");
    Subject subject = new Subject(KIND, id);
    journal.append(
        new Draft(signIn.actor())
            .fact(
                subject,
                new OpinionGiven(unit.strip(), person.strip(), forecast.strip(), opinion.strip()),
                about(now.state().warning()))
            .happenedAt(since(now.state(), at))
            .expecting(subject, now.version()));
  }

  /** It is called before it begins, or on paper begins before it is written down. */
  private static @Nullable Instant since(Consultation one, @Nullable Instant at) {
    Instant began = one.startAt().isBefore(one.calledAt()) ? one.startAt() : one.calledAt();
    return Belated.after(at, began, Message.of("response.consult.began", one.title()));
  }

  /**
   * Concludes it; a verdict that names a level proposes it from then on.
   *
   * @param at when; null for now
   * @throws RefusedException if nobody was present, the conclusion is empty, no plan on the shelf
   *     has the level for its hazard, there is no response to lower or end, it is closed already,
   *     or had not begun by then
   */
  public void conclude(String id, Ending how, @Nullable Instant at) {
    Versioned<Consultation> now = open(id);
    if (how.present().stream().allMatch(String::isBlank)) {
      throw RefusedException.of("response.consult.refused.present");
    }
    refuseBlank(how.text(), "response.consult.refused.conclusion");
    Hazard hazard = now.state().hazard();
    ResponseLevel level = level(how, hazard);
    Optional<Plan> plan = Optional.ofNullable(level).map(one -> plan(hazard, one));
    Subject subject = new Subject(KIND, id);
    journal.append(
        new Draft(signIn.actor())
            .fact(
                subject,
                new ConsultationConcluded(
                    now.state().title(),
                    how.present().stream()
                        .map(String::strip)
                        .filter(one -> !one.isEmpty())
                        .toList(),
                    how.text().strip(),
                    how.verdict(),
                    Optional.ofNullable(level),
                    plan.map(Plan::key),
                    plan.map(Plan::title),
                    Optional.ofNullable(how.next())),
                about(now.state().warning()))
            .happenedAt(since(now.state(), at))
            .expecting(subject, now.version()));
  }

  /**
   * Calls it off.
   *
   * @throws RefusedException if the reason is missing or it is closed already
   */
  public void cancel(String id, String reason) {
    Versioned<Consultation> now = open(id);
    refuseBlank(reason, "response.refused.noReason");
    Subject subject = new Subject(KIND, id);
    journal.append(
        new Draft(signIn.actor())
            .fact(
                subject,
                new ConsultationCancelled(now.state().title(), reason.strip()),
                about(now.state().warning()))
            .expecting(subject, now.version()));
  }

  /** The level it names; null where it names none. */
  private @Nullable ResponseLevel level(Ending how, Hazard hazard) {
    Verdict verdict = how.verdict();
    Optional<ResponseLevel> standing =
        responses.open().stream()
            .filter(one -> responses.ofHeadquarters(one) && one.hazard() == hazard)
            .map(Response::level)
            .findFirst();
    if ((verdict == Verdict.LOWER || verdict == Verdict.END) && standing.isEmpty()) {
      throw RefusedException.of(
          "response.consult.refused.noResponse", ConsultationWords.hazard(hazard));
    }
    if (!verdict.namesLevel()) {
      return null;
    }
    ResponseLevel level = how.level();
    if (level == null) {
      throw RefusedException.of("response.consult.refused.level");
    }
    if (verdict == Verdict.LOWER && standing.filter(now -> now.isAbove(level)).isEmpty()) {
      throw RefusedException.of("response.consult.refused.notLower");
    }
    if (verdict == Verdict.START && standing.filter(now -> !level.isAbove(now)).isPresent()) {
      throw RefusedException.of("response.consult.refused.notHigher");
    }
    return level;
  }

  private Plan plan(Hazard hazard, ResponseLevel level) {
    return LeadingPlans.of(hazard, responses.plans()).stream()
        .filter(one -> one.find(level).isPresent())
        .findFirst()
        .orElseThrow(() ->
            RefusedException.of("response.consult.refused.plan", ConsultationWords.hazard(hazard)));
  }

  private Versioned<Consultation> open(String id) {
    Versioned<Consultation> now =
        store.find(id).orElseThrow(() -> RefusedException.of("response.consult.refused.none", id));
    if (!now.state().open()) {
      throw RefusedException.of("response.consult.refused.closed", now.state().title());
    }
    return now;
  }

  private static void refuseBlank(String text, String key) {
    if (text.isBlank()) {
      throw RefusedException.of(key);
    }
  }

  private static List<Subject> about(Optional<String> warning) {
    return warning.map(id -> List.of(new Subject(WarningService.KIND, id))).orElse(List.of());
  }
}
