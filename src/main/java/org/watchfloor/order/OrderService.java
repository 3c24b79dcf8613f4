package org.watchfloor.order;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.watchfloor.account.SignIn;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.Subscription;
import org.watchfloor.base.WatchClock;
import org.watchfloor.conflict.ConflictFact;
import org.watchfloor.journal.Draft;
import org.watchfloor.journal.Journal;
import org.watchfloor.journal.StaleException;
import org.watchfloor.journal.Versioned;
import org.watchfloor.order.OrderFact.OrderAccepted;
import org.watchfloor.order.OrderFact.OrderAmended;
import org.watchfloor.order.OrderFact.OrderClosed;
import org.watchfloor.order.OrderFact.OrderDelivered;
import org.watchfloor.order.OrderFact.OrderExtended;
import org.watchfloor.order.OrderFact.OrderIssued;
import org.watchfloor.order.OrderFact.OrderRead;
import org.watchfloor.order.OrderFact.OrderReopened;
import org.watchfloor.order.OrderFact.OrderReported;
import org.watchfloor.order.OrderFact.OrderReturned;
import org.watchfloor.order.OrderFact.OrderSigned;
import org.watchfloor.order.OrderFact.OrderWithdrawn;
import org.watchfloor.order.OrderFact.SlipIssued;
import org.watchfloor.order.OrderFact.UnitFact;

/**
 * The door to orders: issues them, takes what becomes of them at each unit, ends them. Each act
 * rests on the order as the officer saw it: where another seat changed the text or judged the
 * report meanwhile it is refused, where it did anything else the rules are asked again. An act by
 * number alone rests on what stands when it begins. Writes to disk: any thread but the JavaFX
 * thread.
 */
@Singleton
public final class OrderService {
  /** The subject kind of orders: {@code order:NUMBER}. */
  public static final String KIND = "order";

  /** The letters of the order book in numbers. */
  static final String BOOK = "ZL";

  private static final Logger LOG = LoggerFactory.getLogger(OrderService.class);

  /** Seats that act at the same moment: more than these in one hall there are not. */
  private static final int SEATS = 50;

  private static final int LONGEST_TITLE = 120;
  private static final int LONGEST_TEXT = 20_000;

  private final Journal journal;
  private final SignIn signIn;
  private final WatchClock clock;
  private final OrderStore store;
  private final OpenOrders open;
  private final OrderBook book;
  private final OrderUnits units;

  @Inject
  OrderService(
      Journal journal,
      SignIn signIn,
      WatchClock clock,
      OrderStore store,
      OpenOrders open,
      OrderBook book,
      OrderUnits units) {
    this.journal = journal;
    this.signIn = signIn;
    this.clock = clock;
    this.store = store;
    this.open = open;
    this.book = book;
    this.units = units;
  }

  /** Runs something after every change of orders, on the thread that made it; must be quick. */
  public Subscription onChange(Runnable changed) {
    Subscription orders = journal.follow(OrderFact.class, changed);
    Subscription settled = journal.follow(ConflictFact.class, changed);
    return () -> {
      orders.close();
      settled.close();
    };
  }

  /** All orders, in the order of their numbers. */
  public List<Order> list() {
    return store.list();
  }

  /** Those that are not ended, in the order of their numbers. */
  public List<Order> open() {
    return open.list();
  }

  /** The last so many that are ended, newest numbers first. */
  public List<Order> ended(int limit) {
    return store.ended(limit);
  }

  /** Those that rest on something, in the order of their numbers. */
  public List<Order> on(OrderBasis.Kind kind, String id) {
    return store.on(kind, id);
  }

  /** The order of a number. */
  public Optional<Order> find(String number) {
    return store.find(number).map(Versioned::state);
  }

  /**
   * Issues an order: to one lead unit and those that help, in one act.
   *
   * @return its number
   * @throws RefusedException if something is not said, there is no such unit, one is named twice,
   *     or the deadline is not after the issue
   */
  public String issue(NewOrder order) {
    return issueAll(order, true).getFirst();
  }

  /**
   * Issues the same order to several units in one act, to each as one of its own of which it is the
   * lead.
   *
   * @return their numbers, in the order of the units
   * @throws RefusedException as for {@link #issue}
   */
  public List<String> issueEach(NewOrder order) {
    return issueAll(order, false);
  }

  private List<String> issueAll(NewOrder order, boolean together) {
    checkWords(order.title(), order.text(), order.post());
    Instant issued = order.at() == null ? clock.instant() : order.at();
    if (!order.deadline().isAfter(issued)) {
      throw RefusedException.of("order.refused.deadline");
    }
    List<Recipient> all = recipients(order, together);
    return book.begin(
        BOOK,
        KIND,
        store::last,
        together ? 1 : all.size(),
        subjects -> {
          Draft draft = new Draft(signIn.actor());
          for (int at = 0; at < subjects.size(); at++) {
            Recipient lead = all.get(together ? 0 : at);
            List<Recipient> others = together ? all.subList(1, all.size()) : List.of();
            draft.fact(
                subjects.get(at),
                new OrderIssued(
                    order.title().strip(),
                    order.text().strip(),
                    lead,
                    List.copyOf(others),
                    order.basis(),
                    order.urgency(),
                    order.deadline(),
                    order.post().strip()),
                order.basis().about());
          }
          if (order.at() != null) {
            draft.happenedAt(order.at());
          }
          return draft;
        });
  }

  /**
   * Writes down what became of an order at some units, in one act.
   *
   * @param numbers the numbers of the units
   * @throws RefusedException if there is no such order, it is not addressed to one of them, or the
   *     step cannot be; nothing is written then
   */
  public void step(String number, List<String> numbers, StepReport report) {
    step(standing(number), numbers, report);
  }

  /**
   * The same, resting on what the officer saw.
   *
   * @throws RefusedException also if the text, or the report that is judged, is another by now
   */
  public void step(Order seen, List<String> numbers, StepReport report) {
    if (numbers.isEmpty()) {
      throw RefusedException.of("order.refused.nobody");
    }
    act(
        seen.number(),
        report.at(),
        order -> {
          Instant now = clock.instant();
          SeenRules.sameText(seen, order);
          return numbers.stream()
              .<OrderFact>map(unit -> {
                Addressee at = addressee(order, unit);
                if (!report.kind().once()) {
                  SeenRules.sameWord(seen, at);
                }
                return step(order, at, report, now);
              })
              .toList();
        });
  }

  private static Addressee addressee(Order order, String unit) {
    return order
        .at(unit)
        .orElseThrow(() -> RefusedException.of("order.refused.notTo", order.number(), unit));
  }

  private static UnitFact step(Order order, Addressee at, StepReport report, Instant now) {
    StepRules.refusal(order, at, report, now)
        .ifPresent(why -> {
          throw new RefusedException(why);
        });
    String unit = at.to().unit();
    String text = order.now().act().entry();
    String person = report.person().strip();
    String note = report.note().strip();
    OrderChannel channel = report.channel();
    return switch (report.kind()) {
      case DELIVERED -> new OrderDelivered(unit, text, channel, person, note);
      case READ -> new OrderRead(unit, text, channel, person, note);
      case SIGNED ->
          new OrderSigned(unit, text, channel, person, report.onBehalf(), report.readBack(), note);
      case REPORTED ->
          new OrderReported(unit, text, channel, person, report.onBehalf(), note, at.word());
      case ACCEPTED -> new OrderAccepted(unit, text, channel, person, note, at.word());
      case RETURNED -> new OrderReturned(unit, text, channel, person, note, at.word());
    };
  }

  /**
   * Changes the text or the deadline; every unit has to sign anew.
   *
   * @throws RefusedException if it is ended, nothing changes, no reason is given or the deadline is
   *     past
   */
  public void amend(String number, String text, Instant deadline, String reason, String post) {
    amend(standing(number), text, deadline, reason, post, null);
  }

  /**
   * The same, resting on what the officer saw.
   *
   * @param at when it was said; null for now
   * @throws RefusedException also if the text is another by now, or the time does not fit
   */
  public void amend(
      Order seen, String text, Instant deadline, String reason, String post, @Nullable Instant at) {
    act(
        seen.number(),
        at,
        order -> {
          must(order);
          SeenRules.sameText(seen, order);
          checkTime(order, at);
          checkWords(order.title(), text, post);
          needReason(reason);
          if (text.strip().equals(order.now().text()) && deadline.equals(order.deadline())) {
            throw RefusedException.of("order.refused.same");
          }
          if (!deadline.isAfter(at == null ? clock.instant() : at)) {
            throw RefusedException.of("order.refused.deadline");
          }
          return List.of(
              new OrderAmended(text.strip(), deadline, reason.strip(), post.strip(), order.head()));
        });
  }

  /**
   * Addresses it to more units that help; what the others signed holds.
   *
   * @throws RefusedException if it is ended, no unit is new or no reason is given
   */
  public void extend(String number, List<String> more, String reason, String post) {
    extend(number, more, reason, post, null);
  }

  /**
   * The same, having been said at another time.
   *
   * @param at when; null for now
   * @throws RefusedException also if the time does not fit
   */
  public void extend(
      String number, List<String> more, String reason, String post, @Nullable Instant at) {
    List<Recipient> added = units.recipients(more);
    act(
        number,
        at,
        order -> {
          must(order);
          checkTime(order, at);
          needReason(reason);
          List<Recipient> fresh =
              added.stream().filter(one -> order.at(one.unit()).isEmpty()).distinct().toList();
          if (fresh.isEmpty()) {
            throw RefusedException.of("order.refused.noNewUnit");
          }
          return List.of(new OrderExtended(fresh, reason.strip(), post.strip()));
        });
  }

  /**
   * Takes it back: it is no longer asked for.
   *
   * @throws RefusedException if it is ended or no reason is given
   */
  public void withdraw(String number, String reason, String post) {
    withdraw(standing(number), reason, post, null);
  }

  /**
   * The same, resting on what the officer saw.
   *
   * @param at when it was said; null for now
   * @throws RefusedException also if the text, or the lead's report, is another by now, or the time
   *     does not fit
   */
  public void withdraw(Order seen, String reason, String post, @Nullable Instant at) {
    act(
        seen.number(),
        at,
        order -> {
          must(order);
          checkTime(order, at);
          SeenRules.sameText(seen, order);
          SeenRules.sameWord(seen, order.lead());
          needReason(reason);
          return List.of(
              new OrderWithdrawn(
                  reason.strip(),
                  post.strip(),
                  unaccepted(order),
                  order.head(),
                  order.lead().word()));
        });
  }

  /**
   * Closes it.
   *
   * @param conclusion how it ended; needed where a unit's report was not accepted
   * @throws RefusedException if it is ended, the lead's report was not accepted, or units are open
   *     and nothing is said about them
   */
  public void close(String number, String conclusion, String post) {
    close(standing(number), conclusion, post, null);
  }

  /**
   * The same, resting on what the officer saw.
   *
   * @param at when it was said; null for now
   * @throws RefusedException also if the text, or the lead's report, is another by now, or the time
   *     does not fit
   */
  public void close(Order seen, String conclusion, String post, @Nullable Instant at) {
    act(
        seen.number(),
        at,
        order -> {
          must(order);
          checkTime(order, at);
          SeenRules.sameText(seen, order);
          SeenRules.sameWord(seen, order.lead());
          Addressee lead = order.lead();
          if (order.state(lead) != UnitState.ACCEPTED) {
            throw RefusedException.of(
                "order.refused.leadOpen",
                lead.to().name(),
                Message.of("order.state." + order.state(lead).name()));
          }
          StepRules.beforeJudgement(lead, order.revision(), at)
              .ifPresent(why -> {
                throw new RefusedException(why);
              });
          long open = unaccepted(order);
          if (open > 0 && conclusion.isBlank()) {
            throw RefusedException.of("order.refused.noConclusion", open);
          }
          return List.of(
              new OrderClosed(conclusion.strip(), post.strip(), open, order.head(), lead.word()));
        });
  }

  /**
   * Opens it again after it was ended by mistake, or apart.
   *
   * @throws RefusedException if it is open or no reason is given
   */
  public void reopen(String number, String reason, String post) {
    reopen(standing(number), reason, post);
  }

  /**
   * The same, resting on what the officer saw.
   *
   * @throws RefusedException also if it ended otherwise by now
   */
  public void reopen(Order seen, String reason, String post) {
    act(
        seen.number(),
        null,
        order -> {
          if (order.open()) {
            throw RefusedException.of("order.refused.open", order.number());
          }
          SeenRules.sameEnd(seen, order);
          needReason(reason);
          return List.of(new OrderReopened(reason.strip(), post.strip(), order.head()));
        });
  }

  /**
   * Issues a slip to units where the order is late.
   *
   * @return the slip's number
   * @throws RefusedException if it is ended, or at one of the units nothing is late
   */
  public String slip(
      String number, SlipKind kind, SlipCause cause, List<String> late, String note, String post) {
    return slip(standing(number), kind, cause, late, note, post);
  }

  /**
   * The same, resting on what the officer saw.
   *
   * @throws RefusedException also if the text is another by now
   */
  public String slip(
      Order seen, SlipKind kind, SlipCause cause, List<String> late, String note, String post) {
    List<String> drawn = new ArrayList<>();
    act(
        seen.number(),
        null,
        order -> {
          must(order);
          SeenRules.sameText(seen, order);
          if (late.isEmpty()) {
            throw RefusedException.of("order.refused.nobody");
          }
          late.forEach(unit -> checkLate(order, addressee(order, unit), cause));
          String own = order.number() + "-" + (order.slips().size() + 1);
          String slip =
              order.number().startsWith(journal.numbering() + "-" + BOOK)
                  ? own
                  : own + "@" + journal.numbering();
          drawn.add(slip);
          return List.of(
              new SlipIssued(
                  slip,
                  kind,
                  cause,
                  order.now().act().entry(),
                  List.copyOf(late),
                  note.strip(),
                  post.strip()));
        });
    return drawn.getLast();
  }

  private static void checkLate(Order order, Addressee at, SlipCause cause) {
    UnitState state = order.state(at);
    boolean late =
        switch (cause) {
          case UNSIGNED -> state.unsigned();
          case UNREPORTED -> state.owes();
        };
    if (!late) {
      throw RefusedException.of(
          "order.refused.notLate", at.to().name(), Message.of("order.state." + state.name()));
    }
  }

  /** What an act by number alone rests on. */
  private Order standing(String number) {
    return find(number).orElseThrow(() -> RefusedException.of("order.refused.none", number));
  }

  private void act(String number, @Nullable Instant at, Function<Order, List<OrderFact>> decide) {
    for (int i = 0; ; i++) {
      Versioned<Order> found =
          store.find(number).orElseThrow(() -> RefusedException.of("order.refused.none", number));
      Draft draft = new Draft(signIn.actor());
      for (OrderFact fact : decide.apply(found.state())) {
        draft.fact(store.subject(number), fact, found.state().basis().about());
      }
      draft.expecting(store.subject(number), found.version());
      if (at != null) {
        draft.happenedAt(at);
      }
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

  private List<Recipient> recipients(NewOrder order, boolean together) {
    Set<Recipient> named = new LinkedHashSet<>();
    if (together) {
      if (order.lead() == null || order.lead().isBlank()) {
        throw RefusedException.of("order.refused.noLead");
      }
      named.add(units.recipient(order.lead()));
    }
    for (Recipient to : units.recipients(order.units())) {
      if (!named.add(to)) {
        throw RefusedException.of("order.refused.twice", to.name());
      }
    }
    if (named.isEmpty()) {
      throw RefusedException.of("order.refused.nobody");
    }
    return List.copyOf(named);
  }

  private static long unaccepted(Order order) {
    return order.addressees().stream()
        .filter(one -> order.state(one) != UnitState.ACCEPTED)
        .count();
  }

  private static void must(Order order) {
    Ending ending = order.ending();
    if (ending != null) {
      throw RefusedException.of(
          ending.kind() == Ending.Kind.CLOSED
              ? "order.refused.isClosed"
              : "order.refused.isWithdrawn",
          order.number());
    }
  }

  /** Nothing about a whole order was said before its text stood, or will be said. */
  private void checkTime(Order order, @Nullable Instant at) {
    if (at == null) {
      return;
    }
    Instant text = order.now().act().at();
    if (at.isBefore(text)) {
      throw RefusedException.of("order.refused.beforeText", order.number(), StepRules.time(text));
    }
    if (at.isAfter(clock.instant())) {
      throw RefusedException.of("order.refused.future");
    }
  }

  private static void needReason(String reason) {
    if (reason.isBlank()) {
      throw RefusedException.of("order.refused.noReason");
    }
  }

  private static void checkWords(String title, String text, String post) {
    if (title.isBlank()) {
      throw RefusedException.of("order.refused.noTitle");
    }
    if (text.isBlank()) {
      throw RefusedException.of("order.refused.noText");
    }
    if (post.isBlank()) {
      throw RefusedException.of("order.refused.noPost");
    }
    if (title.length() > LONGEST_TITLE) {
      throw RefusedException.of("order.refused.longTitle", LONGEST_TITLE);
    }
    if (text.length() > LONGEST_TEXT) {
      throw RefusedException.of("order.refused.longText", LONGEST_TEXT);
    }
  }
}
