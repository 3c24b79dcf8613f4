package org.watchfloor.order.callout;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.watchfloor.account.SignIn;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.Subscription;
import org.watchfloor.base.WatchClock;
import org.watchfloor.conflict.ConflictFact;
import org.watchfloor.journal.Draft;
import org.watchfloor.journal.Journal;
import org.watchfloor.journal.StaleException;
import org.watchfloor.journal.Subject;
import org.watchfloor.journal.Versioned;
import org.watchfloor.order.OrderBook;
import org.watchfloor.order.callout.CalloutFact.CallAttempted;
import org.watchfloor.order.callout.CalloutFact.CallWithdrawn;
import org.watchfloor.order.callout.CalloutFact.CalloutClimbed;
import org.watchfloor.order.callout.CalloutFact.CalloutEnded;
import org.watchfloor.order.callout.CalloutFact.CalloutExtended;
import org.watchfloor.order.callout.CalloutFact.CalloutReopened;
import org.watchfloor.order.callout.CalloutFact.CalloutStarted;
import org.watchfloor.order.callout.roll.Callee;
import org.watchfloor.order.callout.roll.Roll;
import org.watchfloor.order.callout.roll.RollCaller;
import org.watchfloor.order.callout.rule.CalloutRuleBook;
import org.watchfloor.order.callout.rule.CalloutRules;

/**
 * The door to call-outs: begins them, writes down what came of each call, takes them one level up,
 * ends them. Writes to disk: any thread but the JavaFX thread.
 */
@Singleton
public final class CalloutService {
  /** The subject kind of call-outs: {@code callout:NUMBER}. */
  public static final String KIND = "callout";

  /** The subject kind of each on them: {@code callee:NUMBER/KEY}. */
  public static final String CALLEE = "callee";

  private static final Logger LOG = LoggerFactory.getLogger(CalloutService.class);
  private static final String BOOK = "JY";
  private static final int SEATS = 50;

  private final Journal journal;
  private final SignIn signIn;
  private final WatchClock clock;
  private final CalloutStore store;
  private final CalleeStore callees;
  private final OpenCallouts open;
  private final OrderBook book;
  private final RollCaller caller;
  private final CalloutRuleBook rules;

  @Inject
  CalloutService(
      Journal journal,
      SignIn signIn,
      WatchClock clock,
      CalloutStore store,
      CalleeStore callees,
      OpenCallouts open,
      OrderBook book,
      RollCaller caller,
      CalloutRuleBook rules) {
    this.journal = journal;
    this.signIn = signIn;
    this.clock = clock;
    this.store = store;
    this.callees = callees;
    this.open = open;
    this.book = book;
    this.caller = caller;
    this.rules = rules;
  }

  /** Runs something after every change of call-outs, on the thread that made it. */
  public Subscription onChange(Runnable changed) {
    Subscription calls = journal.follow(CalloutFact.class, changed);
    Subscription settled = journal.follow(ConflictFact.class, changed);
    return () -> {
      calls.close();
      settled.close();
    };
  }

  /** The open ones with everybody on them, in the order of their numbers. */
  public List<CalloutBoard> open() {
    return open.list();
  }

  /** All of them, in the order of their numbers. */
  public List<Callout> list() {
    return store.list();
  }

  /** The last so many that are ended, newest numbers first. */
  public List<Callout> ended(int limit) {
    return store.ended(limit);
  }

  /** Those that rest on a warning or an order, in the order of their numbers. */
  public List<Callout> on(CalloutBasis.Kind kind, String id) {
    return store.on(kind, id);
  }

  /** The call-out of a number with everybody on it. */
  public Optional<CalloutBoard> find(String number) {
    return store
        .find(number)
        .map(Versioned::state)
        .map(callout -> CalloutReckoner.board(callout, callees.of(number)));
  }

  /**
   * Begins a call-out.
   *
   * @return its number
   * @throws RefusedException if nobody is on the list, or it has no title or words
   */
  public String start(NewCallout callout) {
    return start(callout, rest -> {});
  }

  /**
   * Begins a call-out together with what else is written by it.
   *
   * @param more adds to the draft; gets the number
   * @throws RefusedException as {@link #start}
   */
  public String start(NewCallout callout, Consumer<Beginning> more) {
    if (callout.roll().callees().isEmpty()) {
      throw RefusedException.of("callout.refused.nobody");
    }
    checkWords(callout.title(), callout.words());
    CalloutRules now = rules.rules();
    CalloutStarted fact =
        new CalloutStarted(
            callout.title().strip(),
            callout.words().strip(),
            callout.basis(),
            callout.roll().callees(),
            callout.roll().gaps(),
            now.frozen(),
            callout.roll().answering() > 0 ? now.questions() : List.of(),
            callout.post().strip());
    return book.begin(
            BOOK,
            KIND,
            store::last,
            1,
            subjects -> {
              Draft draft =
                  new Draft(signIn.actor())
                      .fact(subjects.getFirst(), fact, callout.basis().about());
              if (callout.at() != null) {
                draft.happenedAt(callout.at());
              }
              more.accept(new Beginning(subjects.getFirst().id(), draft));
              return draft;
            })
        .getFirst();
  }

  /** A call-out that is about to be written. */
  public record Beginning(String number, Draft draft) {}

  /**
   * Puts more on the list.
   *
   * @throws RefusedException if it is ended, nobody is new, or no reason is given
   */
  public void extend(String number, Roll roll, String reason) {
    needReason(reason);
    act(
        number,
        callout -> {
          must(callout);
          List<Callee> fresh = fresh(callout, roll.callees());
          if (fresh.isEmpty()) {
            throw RefusedException.of("callout.refused.noOneNew");
          }
          return new CalloutExtended(fresh, reason.strip());
        });
  }

  /**
   * Takes those who were not reached one level up: who is above each is put on the list, to be
   * told.
   *
   * @param keys their places on the list; empty for all whose turn it is
   * @return the places of those who are told
   * @throws RefusedException if it is ended, nobody is to go up, or one of them was reached
   */
  public List<String> climb(String number, List<String> keys) {
    List<String> told = new ArrayList<>();
    act(
        number,
        callout -> {
          must(callout);
          CalloutBoard board = CalloutReckoner.board(callout, callees.of(number));
          List<CalloutLine> lines =
              keys.isEmpty()
                  ? board.toClimb()
                  : keys.stream().map(key -> line(board, key)).toList();
          if (lines.isEmpty()) {
            throw RefusedException.of("callout.refused.nobodyToClimb", number);
          }
          lines.stream()
              .filter(line -> line.climbed() || line.state().reached())
              .findFirst()
              .ifPresent(line -> {
                throw RefusedException.of(
                    "callout.refused.notUnreached", name(line.callee()), line.callee().key());
              });
          return climbed(callout, lines, told);
        });
    return List.copyOf(told);
  }

  /**
   * Who is told was perhaps reached as one of the list; it is told at a place of its own. Above
   * whom there is nobody stays where it is.
   */
  private CalloutClimbed climbed(Callout callout, List<CalloutLine> lines, List<String> told) {
    List<Callee> unreached = lines.stream().map(CalloutLine::callee).toList();
    RollCaller.Above above = caller.above(unreached);
    List<Callee> added = placed(callout, above.told().callees());
    if (added.isEmpty()) {
      throw RefusedException.of("callout.refused.noAbove", name(unreached.getFirst()));
    }
    told.clear();
    added.forEach(one -> told.add(one.key()));
    return new CalloutClimbed(
        unreached.stream().filter(one -> !above.nobody().contains(one)).map(Callee::key).toList(),
        List.copyOf(told),
        added);
  }

  private List<Callee> fresh(Callout callout, List<Callee> wanted) {
    Set<String> known = callout.callees().stream().map(Callee::contact).collect(Collectors.toSet());
    return placed(callout, wanted.stream().filter(one -> !known.contains(one.contact())).toList());
  }

  /** At the end of the list; places given out at another station than the list's say so. */
  private List<Callee> placed(Callout callout, List<Callee> more) {
    String suffix =
        callout.number().startsWith(journal.numbering() + "-" + BOOK)
            ? ""
            : "@" + journal.numbering();
    List<Callee> placed = new ArrayList<>();
    int place = callout.callees().size();
    for (Callee one : more) {
      placed.add(one.at(String.format(Locale.ROOT, "%03d", ++place) + suffix));
    }
    return placed;
  }

  /**
   * Writes down what came of a call.
   *
   * @param key the place on the list
   * @throws RefusedException if there is no such call-out or place, it was before the beginning, or
   *     a first reply leaves a question out
   */
  public void attempt(String number, String key, CallReport report) {
    attempt(number, key, report, draft -> {});
  }

  /**
   * Writes down what came of a call together with what else follows from it.
   *
   * @param more adds to the draft; is asked again if another seat was faster
   * @throws RefusedException as {@link #attempt(String, String, CallReport)}
   */
  public void attempt(String number, String key, CallReport report, Consumer<Draft> more) {
    Callout callout = callout(number);
    must(callout);
    Callee callee =
        callout
            .callee(key)
            .orElseThrow(() -> RefusedException.of("callout.refused.noPlace", key, number));
    CallRules.check(callout, callee, report, clock.instant());
    String id = CalleeLog.id(number, key);
    for (int i = 0; ; i++) {
      Optional<Versioned<CalleeLog>> known = callees.find(id);
      Draft draft =
          new Draft(signIn.actor())
              .fact(
                  callees.subject(id),
                  new CallAttempted(
                      name(callee),
                      report.way(),
                      CallRules.number(callee, report),
                      report.result(),
                      report.person().strip(),
                      report.readBack(),
                      CallRules.answers(report),
                      report.note().strip(),
                      known.map(one -> one.state().head()).orElse("")),
                  about(callout))
              .expecting(callees.subject(id), known.map(Versioned::version).orElse(0L));
      Instant at = CallRules.when(callout, report);
      if (at != null) {
        draft.happenedAt(at);
      }
      more.accept(draft);
      try {
        journal.append(draft);
        return;
      } catch (StaleException e) {
        if (i >= SEATS) {
          throw e;
        }
        LOG.debug("{} was called by another seat", id);
      }
    }
  }

  /**
   * Takes the last call to somebody back: it was written down by mistake.
   *
   * @return what it had said
   * @throws RefusedException if there is none
   */
  public CallResult undo(String number, String key, String reason) {
    Callout callout = callout(number);
    Callee callee =
        callout
            .callee(key)
            .orElseThrow(() -> RefusedException.of("callout.refused.noPlace", key, number));
    String id = CalleeLog.id(number, key);
    Versioned<CalleeLog> known =
        callees
            .find(id)
            .orElseThrow(() -> RefusedException.of("callout.refused.nothingToUndo", name(callee)));
    Attempt last =
        known.state().attempts().stream()
            .filter(one -> !one.withdrawn() && !one.result().told())
            .reduce((first, second) -> second)
            .orElseThrow(() -> RefusedException.of("callout.refused.nothingToUndo", name(callee)));
    journal.append(
        new Draft(signIn.actor())
            .fact(
                callees.subject(id),
                new CallWithdrawn(name(callee), last.entry(), last.result(), reason.strip()),
                about(callout))
            .expecting(callees.subject(id), known.version()));
    return last.result();
  }

  /**
   * Ends it.
   *
   * @param conclusion what becomes of those not reached; needed where there are any
   * @throws RefusedException if it is ended, or somebody was not reached and nothing is said of it
   */
  public void end(String number, String conclusion, String post) {
    act(
        number,
        callout -> {
          must(callout);
          long left = CalloutReckoner.board(callout, callees.of(number)).unreached().size();
          if (left > 0 && conclusion.isBlank()) {
            throw RefusedException.of("callout.refused.noConclusion", left);
          }
          return new CalloutEnded(conclusion.strip(), left, post.strip());
        });
  }

  /**
   * Opens it again after it was ended by mistake.
   *
   * @throws RefusedException if it is open or no reason is given
   */
  public void reopen(String number, String reason, String post) {
    needReason(reason);
    act(
        number,
        callout -> {
          if (callout.open()) {
            throw RefusedException.of("callout.refused.open", number);
          }
          return new CalloutReopened(reason.strip(), post.strip());
        });
  }

  private Callout callout(String number) {
    return open.find(number)
        .or(() -> store.find(number).map(Versioned::state))
        .orElseThrow(() -> RefusedException.of("callout.refused.none", number));
  }

  private interface Deciding {
    CalloutFact decide(Callout callout);
  }

  private void act(String number, Deciding deciding) {
    for (int i = 0; ; i++) {
      Versioned<Callout> found =
          store.find(number).orElseThrow(() -> RefusedException.of("callout.refused.none", number));
      Draft draft =
          new Draft(signIn.actor())
              .fact(
                  store.subject(number),
                  deciding.decide(found.state()),
                  found.state().basis().about())
              .expecting(store.subject(number), found.version());
      try {
        journal.append(draft);
        return;
      } catch (StaleException e) {
        if (i >= SEATS) {
          throw e;
        }
        LOG.debug("{} was changed by another seat", number);
      }
    }
  }

  /** On whose timelines a call belongs as well. */
  static List<Subject> about(Callout callout) {
    Set<Subject> about = new LinkedHashSet<>();
    about.add(new Subject(KIND, callout.number()));
    about.addAll(callout.basis().about());
    return List.copyOf(about);
  }

  private static CalloutLine line(CalloutBoard board, String key) {
    return board
        .line(key)
        .orElseThrow(
            () -> RefusedException.of("callout.refused.noPlace", key, board.callout().number()));
  }

  /** The unit and its post, as it is read out. */
  public static String name(Callee callee) {
    return callee.post().isEmpty() ? callee.unitName() : callee.unitName() + " " + callee.post();
  }

  private static void must(Callout callout) {
    if (!callout.open()) {
      throw RefusedException.of("callout.refused.ended", callout.number());
    }
  }

  private static void needReason(String reason) {
    if (reason.isBlank()) {
      throw RefusedException.of("callout.refused.noReason");
    }
  }

  private static void checkWords(String title, String words) {
    if (title.isBlank()) {
      throw RefusedException.of("callout.refused.noTitle");
    }
    if (words.isBlank()) {
      throw RefusedException.of("callout.refused.noWords");
    }
    if (title.length() > NewCallout.LONGEST_TITLE || words.length() > NewCallout.LONGEST_WORDS) {
      throw RefusedException.of(
          "callout.refused.longWords", NewCallout.LONGEST_TITLE, NewCallout.LONGEST_WORDS);
    }
  }
}
