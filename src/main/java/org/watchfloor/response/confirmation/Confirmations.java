package org.watchfloor.response.confirmation;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.watchfloor.account.SignIn;
import org.watchfloor.base.Ids;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.Subscription;
import org.watchfloor.base.WatchClock;
import org.watchfloor.journal.Actor;
import org.watchfloor.journal.Draft;
import org.watchfloor.journal.Journal;
import org.watchfloor.journal.StaleException;
import org.watchfloor.journal.Subject;
import org.watchfloor.journal.Versioned;
import org.watchfloor.response.AdjustRequest;
import org.watchfloor.response.EndRequest;
import org.watchfloor.response.FourEyes;
import org.watchfloor.response.LevelPreview;
import org.watchfloor.response.Response;
import org.watchfloor.response.ResponseService;
import org.watchfloor.response.StartRequest;
import org.watchfloor.response.confirmation.ConfirmationFact.ConfirmationGiven;
import org.watchfloor.response.confirmation.ConfirmationFact.ConfirmationRefused;
import org.watchfloor.response.confirmation.ConfirmationFact.ConfirmationRequested;
import org.watchfloor.response.confirmation.ConfirmationFact.ConfirmationWithdrawn;
import org.watchfloor.response.plan.PlanShelf;

/**
 * Takes down decisions that need a second officer, and their answers. Writes to disk; any thread
 * but the JavaFX thread.
 */
@Singleton
public final class Confirmations {
  /** The kind of subject a request is. */
  public static final String KIND = "confirmation";

  private static final Set<String> KINDS = Set.of(KIND, ResponseService.KIND);

  private final Journal journal;
  private final ConfirmationStore store;
  private final ResponseService responses;
  private final Set<FollowedProposals> proposals;
  private final PlanShelf shelf;
  private final SignIn signIn;
  private final Ids ids;
  private final WatchClock clock;

  @Inject
  Confirmations(
      Journal journal,
      ConfirmationStore store,
      ResponseService responses,
      Set<FollowedProposals> proposals,
      PlanShelf shelf,
      SignIn signIn,
      Ids ids,
      WatchClock clock) {
    this.journal = journal;
    this.store = store;
    this.responses = responses;
    this.proposals = proposals;
    this.shelf = shelf;
    this.signIn = signIn;
    this.ids = ids;
    this.clock = clock;
  }

  /** A decision that did not wait for a second officer, not confirmed since. */
  public record Overridden(Response response, Response.Step step) {}

  /** What waits for an answer, the longest waiting first. */
  public List<Confirmation> pending() {
    return store.pending();
  }

  /** Every request there ever was. */
  public List<Confirmation> list() {
    return store.list();
  }

  /** The request of an id. */
  public Optional<Confirmation> find(String id) {
    return store.find(id).map(Versioned::state);
  }

  /** What did not wait for a second officer and was not confirmed since, of this headquarters. */
  public List<Overridden> overridden() {
    return responses.list().stream()
        .filter(responses::own)
        .flatMap(
            response -> response.overrides().stream().map(step -> new Overridden(response, step)))
        .toList();
  }

  /**
   * What carrying a decision out would do now.
   *
   * @throws RefusedException if it cannot be carried out any more
   */
  public LevelPreview preview(Asked asked) {
    Instant from = asked.effectiveAt().orElseGet(clock::instant);
    return switch (asked.act()) {
      case RAISE, LOWER ->
          responses.previewAdjust(asked.response().orElseThrow(), asked.to(), from);
      case END -> responses.previewEnd(asked.response().orElseThrow());
      case START, PROPOSE, DECLINE -> responses.previewStart(asked.start(new FourEyes.Alone()));
    };
  }

  /** Is told of every change of a request or a response, on the thread that wrote it. */
  public Subscription onChange(Runnable changed) {
    return journal.followKinds(KINDS, changed);
  }

  /**
   * Takes down a start that waits for a second officer.
   *
   * @param proposal the proposal it follows, if it follows one
   * @return the id of the request
   * @throws RefusedException if it could not be carried out, or one about the same level waits
   */
  public String ask(StartRequest request, Optional<String> proposal) {
    return ask(Asked.of(responses.check(request), request, proposal));
  }

  /** The same of a change. */
  public String ask(AdjustRequest request, Optional<String> proposal) {
    return ask(Asked.of(responses.check(request), request, proposal));
  }

  /** The same of an end. */
  public String ask(EndRequest request) {
    return ask(Asked.of(responses.check(request), request));
  }

  /**
   * Takes down a decision and has it confirmed at the same seat at once.
   *
   * @param ask takes it down and gives the id of the request
   * @param second the name of who confirms
   * @return the id of the response
   * @throws RefusedException as {@link #ask} and {@link #confirm}; if only the confirmation is
   *     refused, the request waits
   */
  public String both(Supplier<String> ask, String second) {
    Actor here = signIn.actor();
    FourEyes.refuseSame(here.officer(), second);
    return confirm(ask.get(), new Actor(second.strip(), here.seat()));
  }

  private String ask(Asked asked) {
    for (Confirmation waiting : store.pending()) {
      if (waiting.asked().sameMatter(asked)) {
        throw new RefusedException(ConfirmationWords.already(waiting));
      }
    }
    Actor asker = signIn.actor();
    if (asker.officer().equals("-")) {
      throw RefusedException.of("response.confirm.refused.nobody");
    }
    String id = ids.next();
    Draft draft = new Draft(asker);
    draft.fact(subject(id), new ConfirmationRequested(asked), about(asked));
    asked
        .response()
        .map(response -> new Subject(ResponseService.KIND, response))
        .ifPresent(response -> draft.expecting(response, journal.version(response)));
    journal.append(draft);
    return id;
  }

  /**
   * A second officer confirms a decision; it comes into force with that.
   *
   * @param second who confirms, and where
   * @return the id of the response
   * @throws RefusedException if it is the officer who asked, it was answered already, or it cannot
   *     be carried out any more
   */
  public String confirm(String id, Actor second) {
    Versioned<Confirmation> now = pending(id);
    Confirmation request = now.state();
    Asked asked = request.asked();
    FourEyes.refuseSame(request.askedBy(), second.officer());
    refuseChanged(asked);
    FourEyes.Seconded eyes =
        new FourEyes.Seconded(
            second.officer().strip(), second.seat(), request.askedBy(), request.askedSeat());
    Consumer<Draft> also =
        draft -> {
          draft
              .fact(subject(id), new ConfirmationGiven(asked), about(asked))
              .expecting(subject(id), now.version());
          asked
              .proposal()
              .ifPresent(
                  one -> proposals.forEach(known -> known.follow(one, asked.title(), draft)));
        };
    try {
      return switch (asked.act()) {
        case START -> responses.start(asked.start(eyes), also);
        case RAISE, LOWER -> {
          responses.adjust(asked.adjust(eyes), also);
          yield asked.response().orElseThrow();
        }
        case END -> {
          responses.end(asked.end(eyes), also);
          yield asked.response().orElseThrow();
        }
        case PROPOSE, DECLINE -> throw new IllegalStateException("Needs no second officer");
      };
    } catch (StaleException e) {
      pending(id);
      throw e;
    }
  }

  /**
   * A second officer refuses a decision; nothing comes into force.
   *
   * @throws RefusedException if it is the officer who asked, no reason is given, or it was answered
   *     already
   */
  public void refuse(String id, Actor second, String reason) {
    Versioned<Confirmation> now = pending(id);
    FourEyes.refuseSame(now.state().askedBy(), second.officer());
    answer(second, now, reason, new ConfirmationRefused(now.state().asked(), reason.strip()));
  }

  /**
   * A request is taken back.
   *
   * @throws RefusedException if no reason is given, or it was answered already
   */
  public void withdraw(String id, String reason) {
    Versioned<Confirmation> now = pending(id);
    answer(
        signIn.actor(),
        now,
        reason,
        new ConfirmationWithdrawn(now.state().asked(), reason.strip()));
  }

  private void answer(
      Actor actor, Versioned<Confirmation> now, String reason, ConfirmationFact fact) {
    if (reason.isBlank()) {
      throw RefusedException.of("response.refused.noReason");
    }
    String id = now.state().id();
    try {
      journal.append(
          new Draft(actor)
              .fact(subject(id), fact, about(fact.asked()))
              .expecting(subject(id), now.version()));
    } catch (StaleException e) {
      pending(id);
      throw e;
    }
  }

  /** The request if it still waits; else says who answered it how. */
  private Versioned<Confirmation> pending(String id) {
    Versioned<Confirmation> now =
        store.find(id).orElseThrow(() -> RefusedException.of("response.confirm.refused.none", id));
    if (!now.state().pending()) {
      throw new RefusedException(ConfirmationWords.answered(now.state()));
    }
    return now;
  }

  /** What was asked for is still what would be done: the same level before, the same plan. */
  private void refuseChanged(Asked asked) {
    if (asked.response().isPresent()) {
      Optional<Response> now = responses.find(asked.response().get());
      boolean same =
          now.filter(response ->
                  response.stage().inForce() && asked.from().equals(Optional.of(response.level())))
              .isPresent();
      if (!same) {
        throw RefusedException.of("response.confirm.refused.changed");
      }
    } else if (shelf
        .find(asked.plan())
        .filter(read -> read.hash().equals(asked.planHash()))
        .isEmpty()) {
      throw RefusedException.of("response.confirm.refused.planChanged", asked.planTitle());
    }
  }

  private static Subject subject(String id) {
    return new Subject(KIND, id);
  }

  private static List<Subject> about(Asked asked) {
    return asked
        .response()
        .map(id -> List.of(new Subject(ResponseService.KIND, id)))
        .orElse(List.of());
  }
}
