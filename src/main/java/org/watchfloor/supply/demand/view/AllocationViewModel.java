package org.watchfloor.supply.demand.view;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.Subscription;
import org.watchfloor.base.WatchClock;
import org.watchfloor.supply.Depot;
import org.watchfloor.supply.StockNearby;
import org.watchfloor.supply.SupplyItem;
import org.watchfloor.supply.SupplyService;
import org.watchfloor.supply.TransferTarget;
import org.watchfloor.supply.allocation.AllocationRequest.Fix;
import org.watchfloor.supply.allocation.AllocationRequest.Truck;
import org.watchfloor.supply.demand.AllocationTerms;
import org.watchfloor.supply.demand.DemandService;
import org.watchfloor.supply.demand.OpenDemand;
import org.watchfloor.supply.demand.Proposal;
import org.watchfloor.supply.demand.Proposal.Lifted;
import org.watchfloor.supply.demand.StationAllocation;
import org.watchfloor.supply.demand.view.DemandForm.Filled;
import org.watchfloor.supply.kit.GoodsChoice;
import org.watchfloor.supply.kit.Kit;
import org.watchfloor.supply.kit.KitService;
import org.watchfloor.task.Tasks;
import org.watchfloor.task.Throttle;
import org.watchfloor.task.Work;
import org.watchfloor.ui.Live;
import org.watchfloor.ui.dialog.Toasts;

/**
 * The tab 需求与调配: what is asked for and not planned yet, the best transfers for it, solved again
 * whenever something it rests on changes, and what the officer has decided about single lines.
 * JavaFX thread.
 */
@Singleton
public final class AllocationViewModel {
  private static final Duration PAUSE = Duration.ofMillis(200);

  private final DemandService demands;
  private final StationAllocation allocation;
  private final SupplyService supply;
  private final KitService kits;
  private final StockNearby nearby;
  private final WatchClock clock;
  private final Tasks tasks;
  private final Executor fx;
  private final Toasts toasts;
  private final Live<Wanted> wanted;
  private final List<Fix> fixes = new ArrayList<>();
  private final ReadOnlyObjectWrapper<@Nullable Proposal> proposal = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Message> refusal = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Message> unsolved = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyBooleanWrapper working = new ReadOnlyBooleanWrapper();
  private final BooleanProperty shown = new SimpleBooleanProperty();

  /** Whether something changed while it was being solved. */
  private boolean outdated;

  /** Whether the last solving came to its end: one that was stopped has no answer. */
  private boolean answered = true;

  final DemandForm form = new DemandForm();
  final ObjectProperty<Boolean> byTier = new SimpleObjectProperty<>(false);

  /** How much a line carries at least; empty for no such limit. */
  final StringProperty leastLoad = new SimpleStringProperty("");

  /** How much one truck carries; empty where trips do not count. */
  final StringProperty truck = new SimpleStringProperty("");

  final StringProperty purpose = new SimpleStringProperty("");

  /**
   * What is asked for at a moment.
   *
   * @param depots by number
   * @param items by code
   */
  record Wanted(
      boolean read,
      List<OpenDemand> open,
      Map<String, Depot> depots,
      Map<String, SupplyItem> items) {
    static final Wanted NOTHING = new Wanted(false, List.of(), Map.of(), Map.of());

    /** The name of goods; their code where there is none. */
    String item(String code) {
      SupplyItem known = items.get(code);
      return known == null ? code : known.name();
    }

    /** How much of goods, in their unit. */
    String amount(String code, BigDecimal quantity) {
      SupplyItem known = items.get(code);
      return quantity.toPlainString() + (known == null ? "" : " " + known.unit());
    }

    /** The name of a depot; its number where there is none. */
    String depot(String number) {
      Depot known = depots.get(number);
      return known == null ? number : known.name();
    }

    /** The demand of a number, while something of it is open. */
    Optional<OpenDemand> demand(String number) {
      return open.stream().filter(one -> one.demand().number().equals(number)).findFirst();
    }
  }

  /** What can be chosen. */
  record Choices(List<TransferTarget> places, List<GoodsChoice> goods) {}

  @Inject
  AllocationViewModel(
      DemandService demands,
      StationAllocation allocation,
      SupplyService supply,
      KitService kits,
      StockNearby nearby,
      WatchClock clock,
      Tasks tasks,
      Executor fx,
      Toasts toasts) {
    this.demands = demands;
    this.allocation = allocation;
    this.supply = supply;
    this.kits = kits;
    this.nearby = nearby;
    this.clock = clock;
    this.tasks = tasks;
    this.fx = fx;
    this.toasts = toasts;
    this.wanted = new Live<>(tasks, fx, Message.of("demand.task.read"), Wanted.NOTHING, this::read);
    wanted.value().subscribe((before, now) -> solve());
    byTier.subscribe((before, now) -> solve());
    leastLoad.subscribe((before, now) -> solve());
    truck.subscribe((before, now) -> solve());
  }

  private Wanted read() {
    Map<String, Depot> depots = new HashMap<>();
    supply.depots().forEach(one -> depots.put(one.number(), one));
    Map<String, SupplyItem> items = new HashMap<>();
    supply.items().forEach(one -> items.put(one.code(), one));
    return new Wanted(true, demands.open(), depots, items);
  }

  /** Whether it is the shown part of the page. */
  public BooleanProperty shown() {
    return shown;
  }

  /** What is asked for and not planned yet. */
  ReadOnlyObjectProperty<Wanted> wanted() {
    return wanted.value();
  }

  /** The best that was found; null before the first, and where nothing is open. */
  ReadOnlyObjectProperty<@Nullable Proposal> proposal() {
    return proposal.getReadOnlyProperty();
  }

  /** Why the last act was not done; null if nothing was refused. */
  ReadOnlyObjectProperty<@Nullable Message> refusal() {
    return refusal.getReadOnlyProperty();
  }

  /** Why nothing was found; null if something was. */
  ReadOnlyObjectProperty<@Nullable Message> unsolved() {
    return unsolved.getReadOnlyProperty();
  }

  /** Whether it is being solved, or something is being written down. */
  ReadOnlyBooleanProperty working() {
    return working.getReadOnlyProperty();
  }

  /** Whether a demand should have been met by now. */
  boolean past(OpenDemand one) {
    return one.demand().past(clock.instant());
  }

  /** What the officer has decided about single lines. */
  List<Fix> fixes() {
    return List.copyOf(fixes);
  }

  /** Reads and solves now, and after every change of demands, stock or transfers. */
  Subscription follow() {
    Throttle again = tasks.throttle(fx, PAUSE, this::readAndSolve);
    Subscription ours = wanted.follow(demands::onChange);
    Subscription stock = supply.onChange(again::trigger);
    Subscription roads = nearby.onChange(again::trigger);
    if (!working.get()) {
      // What was found while the tab was shown last rests on the stock and the roads of then.
      proposal.set(null);
    }
    again.trigger();
    return () -> {
      ours.close();
      stock.close();
      roads.close();
      again.close();
    };
  }

  /** Reads what can be chosen. */
  void begin(Consumer<Choices> offer) {
    tasks
        .of(
            Message.of("supply.task.names"),
            progress -> new Choices(demands.places(), GoodsChoice.of(supply.items(), kits.list())))
        .quiet()
        .onSuccess(fx, offer)
        .start();
  }

  /** Writes down what the fields say. */
  void make() {
    Optional<Filled> filled;
    try {
      filled = form.filled(clock.instant());
    } catch (RefusedException e) {
      refusal.set(e.said());
      return;
    }
    if (filled.isEmpty()) {
      refusal.set(Message.of("demand.form.missing"));
      return;
    }
    Filled one = filled.get();
    act(
        Message.of("demand.task.make"),
        progress ->
            switch (one.what()) {
              case GoodsChoice.Single(SupplyItem goods) ->
                  List.of(
                      demands.make(
                          one.place(),
                          goods.code(),
                          one.quantity(),
                          one.priority(),
                          one.latest(),
                          one.asker()));
              case GoodsChoice.Several(Kit several) ->
                  demands.makeKit(
                      one.place(),
                      several.code(),
                      one.quantity(),
                      one.priority(),
                      one.latest(),
                      one.asker());
            },
        numbers -> {
          toasts.say(Message.of("demand.toast.made", String.join(" ", numbers)));
          Instant by = one.latest();
          Instant now = clock.instant();
          if (by != null && by.isBefore(now)) {
            toasts.warn(Message.of("demand.warn.past", Duration.between(by, now).toMinutes()));
          }
          form.next();
        });
  }

  /** It is no longer wanted. On the thread of a form. */
  void withdraw(String number, String reason) {
    demands.withdraw(number, reason);
  }

  /** Exactly so much of a line; nothing of it where it is 0. */
  void fix(Fix decided) {
    refusal.set(null);
    free(decided.depot(), decided.demand());
    fixes.add(decided);
    solve();
  }

  /** A line is left to the reckoning again. */
  void release(String depot, String demand) {
    refusal.set(null);
    free(depot, demand);
    solve();
  }

  private void free(String depot, String demand) {
    fixes.removeIf(one -> one.depot().equals(depot) && one.demand().equals(demand));
  }

  /** A transfer called off opens its demand again; stock and roads change the answer alone. */
  private void readAndSolve() {
    wanted.read();
    solve();
  }

  /** Solves what is open. */
  void solve() {
    if (working.get()) {
      outdated = true;
      return;
    }
    Wanted now = wanted.value().get();
    fixes.removeIf(one -> now.demand(one.demand()).isEmpty());
    unsolved.set(null);
    if (now.open().isEmpty()) {
      proposal.set(null);
      return;
    }
    AllocationTerms terms;
    try {
      terms = terms();
    } catch (RefusedException e) {
      // What was found under other terms must not be asked for under these.
      proposal.set(null);
      unsolved.set(e.said());
      return;
    }
    List<Fix> decided = fixes();
    answered = false;
    work(
        Message.of("demand.task.solve", now.open().size()),
        progress -> allocation.proposeKeeping(decided, terms, progress),
        this::found,
        unsolved::set);
  }

  private AllocationTerms terms() {
    return new AllocationTerms(
        byTier.get(), amount(leastLoad), amount(truck).map(load -> new Truck(load, Map.of())));
  }

  /** What a field of digits says; nothing while it is empty. */
  private static Optional<BigDecimal> amount(StringProperty typed) {
    return Optional.of(typed.get()).filter(text -> !text.isEmpty()).map(BigDecimal::new);
  }

  /** A decision that cannot be kept must not lock the tab: it alone is lifted, loudly. */
  private void found(Proposal found) {
    answered = true;
    found.lifted().forEach(one -> fixes.remove(one.fix()));
    found.lifted().stream()
        .map(Lifted::said)
        .reduce((one, other) -> Message.of("demand.refused.and", one, other))
        .ifPresent(refusal::set);
    proposal.set(found);
  }

  /** Asks the depots for all that moves. */
  void takeOver() {
    Proposal found = proposal.get();
    if (found == null || found.answer().lines().isEmpty()) {
      return;
    }
    String why = purpose.get().strip();
    act(
        Message.of("demand.task.takeOver"),
        progress -> allocation.takeOver(found.answer(), why),
        numbers -> {
          fixes.clear();
          proposal.set(null);
          toasts.say(Message.of("demand.toast.asked", numbers.size(), String.join(" ", numbers)));
          wanted.read();
        });
  }

  private <T> void act(Message name, Work<T> act, Consumer<T> done) {
    if (!working.get()) {
      refusal.set(null);
      work(name, act, done, refusal::set);
    }
  }

  private <T> void work(Message name, Work<T> act, Consumer<T> done, Consumer<Message> refused) {
    working.set(true);
    tasks
        .of(name, act)
        .onSuccess(fx, done)
        .onFailure(
            fx,
            failure -> {
              if (failure instanceof RefusedException one) {
                refused.accept(one.said());
              } else {
                tasks.report(failure);
              }
            })
        .onEnd(fx, this::ended)
        .start();
  }

  private void ended() {
    working.set(false);
    if (!answered) {
      answered = true;
      proposal.set(null);
    }
    if (outdated) {
      outdated = false;
      solve();
    }
  }
}
