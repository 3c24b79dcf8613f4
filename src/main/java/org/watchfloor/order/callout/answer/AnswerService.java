package org.watchfloor.order.callout.answer;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.watchfloor.account.SignIn;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.Subscription;
import org.watchfloor.journal.Actor;
import org.watchfloor.journal.Draft;
import org.watchfloor.journal.Journal;
import org.watchfloor.journal.Subject;
import org.watchfloor.journal.Versioned;
import org.watchfloor.order.OrderBook;
import org.watchfloor.order.callout.CallReport;
import org.watchfloor.order.callout.CallResult;
import org.watchfloor.order.callout.CalleeLog;
import org.watchfloor.order.callout.CalloutLine;
import org.watchfloor.order.callout.CalloutService;
import org.watchfloor.order.callout.answer.AnswerFact.AnswerHeard;
import org.watchfloor.order.callout.answer.AnswerFact.AnswerSetAside;
import org.watchfloor.order.callout.answer.AnswerFact.AnswerTaken;
import org.watchfloor.order.callout.roll.CallWay;
import org.watchfloor.order.channel.ChannelKind;
import org.watchfloor.order.channel.TextHearer;

/**
 * The door to texts that come back: keeps each as it comes, and lets an officer take it over as a
 * call or set it aside. Writes to disk: any thread but the JavaFX thread.
 */
@Singleton
public final class AnswerService implements TextHearer {
  /** The subject kind of texts that came back: {@code answer:ID}. */
  public static final String KIND = "answer";

  private static final String BOOK = "HF";

  /** Who writes what a peer brings. */
  private static final String MACHINE = "-";

  private static final int LONGEST = 4000;
  private static final int LONGEST_NUMBER = 64;

  private final Journal journal;
  private final SignIn signIn;
  private final AnswerStore store;
  private final CalloutService callouts;
  private final OrderBook book;

  @Inject
  AnswerService(
      Journal journal, SignIn signIn, AnswerStore store, CalloutService callouts, OrderBook book) {
    this.journal = journal;
    this.signIn = signIn;
    this.store = store;
    this.callouts = callouts;
    this.book = book;
  }

  /** Runs something after every change, on the thread that made it. */
  public Subscription onChange(Runnable changed) {
    return journal.follow(AnswerFact.class, changed);
  }

  /** Those nobody has settled, in the order they came. */
  public List<Answer> pending() {
    return store.pending();
  }

  /** All of them, in the order of their numbers. */
  public List<Answer> list() {
    return store.list();
  }

  @Override
  public boolean awaited() {
    return callouts.open().stream()
        .flatMap(board -> board.lines().stream())
        .anyMatch(
            line -> line.log().attempts().stream().anyMatch(one -> one.way() == CallWay.MESSAGE));
  }

  @Override
  public void heard(ChannelKind kind, String number, String text) {
    Optional<AnswerMatch.Place> whose = AnswerMatch.of(number, callouts.open());
    String callee =
        whose.map(one -> CalleeLog.id(one.number(), one.line().callee().key())).orElse("");
    AnswerHeard fact =
        new AnswerHeard(
            kind,
            cut(number, LONGEST_NUMBER),
            cut(text, LONGEST),
            callee,
            whose.map(one -> CalloutService.name(one.line().callee())).orElse(""));
    List<Subject> about =
        whose
            .map(one ->
                List.of(
                    new Subject(CalloutService.CALLEE, callee),
                    new Subject(CalloutService.KIND, one.number())))
            .orElse(List.of());
    book.begin(
        BOOK,
        KIND,
        store::last,
        1,
        subjects ->
            new Draft(new Actor(MACHINE, signIn.actor().seat()))
                .fact(subjects.getFirst(), fact, about));
  }

  private static String cut(String words, int most) {
    return words.length() > most ? words.substring(0, most) : words;
  }

  /**
   * Takes a text over as "understood", at the time it came: never as a first reply, for that has
   * questions of its own.
   *
   * @return for whom
   * @throws RefusedException if it is settled, of nobody on a list, or the call-out is ended
   */
  public CalloutLine take(String id) {
    Answer answer = pending(id).state();
    if (!answer.matched()) {
      throw RefusedException.of("callout.answer.refused.unmatched", id, answer.number());
    }
    return take(id, answer.callout(), answer.key());
  }

  /**
   * Takes a text over for somebody whose number it is not.
   *
   * @param number the number of the call-out
   * @param key the place on its list
   * @return for whom
   * @throws RefusedException if it is settled, there is no such place, or the call-out is ended
   */
  public CalloutLine take(String id, String number, String key) {
    Versioned<Answer> found = pending(id);
    Answer answer = found.state();
    CalloutLine line =
        callouts
            .find(number)
            .orElseThrow(() -> RefusedException.of("callout.refused.none", number))
            .line(key)
            .orElseThrow(() -> RefusedException.of("callout.refused.noPlace", key, number));
    callouts.attempt(
        number,
        key,
        new CallReport(
            CallWay.MESSAGE,
            answer.number(),
            CallResult.ACKNOWLEDGED,
            "",
            null,
            Map.of(),
            answer.text(),
            answer.at()),
        draft ->
            draft
                .fact(
                    store.subject(id),
                    new AnswerTaken(CalleeLog.id(number, key), CalloutService.name(line.callee())))
                .expecting(store.subject(id), found.version()));
    return line;
  }

  /**
   * Puts a text aside: it was read and is no answer.
   *
   * @throws RefusedException if it is settled, or nobody was called under its number and no reason
   *     is given
   */
  public void setAside(String id, String reason) {
    Versioned<Answer> found = pending(id);
    if (!found.state().matched() && reason.isBlank()) {
      throw RefusedException.of("callout.refused.noReason");
    }
    journal.append(
        new Draft(signIn.actor())
            .fact(
                store.subject(id),
                new AnswerSetAside(reason.strip()),
                found.state().matched()
                    ? List.of(
                        new Subject(CalloutService.CALLEE, found.state().callee()),
                        new Subject(CalloutService.KIND, found.state().callout()))
                    : List.of())
            .expecting(store.subject(id), found.version()));
  }

  private Versioned<Answer> pending(String id) {
    Versioned<Answer> found =
        store.find(id).orElseThrow(() -> RefusedException.of("callout.answer.refused.none", id));
    if (!found.state().pending()) {
      throw RefusedException.of("callout.answer.refused.settled", id);
    }
    return found;
  }
}
