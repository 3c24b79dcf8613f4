package org.watchfloor.supply.reserve.view;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.Subscription;
import org.watchfloor.supply.Depot;
import org.watchfloor.supply.SupplyService;
import org.watchfloor.supply.reserve.Extent;
import org.watchfloor.supply.reserve.Norm;
import org.watchfloor.supply.reserve.NormLine;
import org.watchfloor.supply.reserve.ReserveRules.Target;
import org.watchfloor.supply.reserve.ReserveService;
import org.watchfloor.supply.reserve.ReserveWords;
import org.watchfloor.supply.reserve.Reserves;
import org.watchfloor.supply.reserve.StockShare;
import org.watchfloor.task.Tasks;
import org.watchfloor.ui.Live;
import org.watchfloor.ui.Saving;
import org.watchfloor.ui.dialog.Toasts;

/**
 * How many people the stock carries for how long, and what the quotas of dikes, sluices and
 * reservoirs want beside it; and the norms one by one, with an amount of our own for any. JavaFX
 * thread.
 */
final class CoverageViewModel {
  private static final Pattern WHOLE = Pattern.compile("[0-9]{1,9}");
  private static final Pattern KILOMETRES = Pattern.compile("[0-9]{1,9}(\\.[0-9]{1,3})?");

  private static final Pattern AMOUNT = Pattern.compile("-?[0-9]{1,9}(\\.[0-9]{1,9})?");

  private final ReserveService reserves;
  private final SupplyService supply;
  private final Toasts toasts;
  private final Tasks tasks;
  private final Saving saving;
  private final Live<Shown> shown;
  private final ReadOnlyObjectWrapper<@Nullable Message> refusal = new ReadOnlyObjectWrapper<>();

  /** Read by the background while the form changes it; null for the station's target. */
  private volatile @Nullable Extent asked;

  /**
   * What was reckoned.
   *
   * @param found null before the first reading
   * @param norms every norm there is
   * @param depots what the depots are called, by number
   */
  record Shown(@Nullable Reserves found, List<NormLine> norms, Map<String, String> depots) {
    static final Shown NOTHING = new Shown(null, List.of(), Map.of());

    Shown {
      norms = List.copyOf(norms);
      depots = Map.copyOf(depots);
    }

    /** What it comes to, the most important first. */
    List<Message> said() {
      if (found == null) {
        return List.of();
      }
      return quota(found.extent()) ? ReserveWords.quota(found) : ReserveWords.coverage(found);
    }
  }

  @Inject
  CoverageViewModel(
      ReserveService reserves, SupplyService supply, Toasts toasts, Tasks tasks, Executor fx) {
    this.reserves = reserves;
    this.supply = supply;
    this.toasts = toasts;
    this.tasks = tasks;
    saving = new Saving(tasks, fx);
    this.shown = new Live<>(tasks, fx, Message.of("reserve.task.read"), Shown.NOTHING, this::read);
  }

  ReadOnlyObjectProperty<Shown> shown() {
    return shown.value();
  }

  /** What the depot of a line of stock is called; its number if nobody says. As last read. */
  String depot(StockShare share) {
    String number = share.line().key().depot();
    return shown().get().depots().getOrDefault(number, number);
  }

  /** Why what was typed cannot be reckoned; null if it can. */
  ReadOnlyObjectProperty<@Nullable Message> refusal() {
    return refusal.getReadOnlyProperty();
  }

  /** Whether an amount is being written. */
  ReadOnlyBooleanProperty busy() {
    return saving.busy();
  }

  /** Reads now, and after every change of stock or of a norm. */
  Subscription follow() {
    Subscription stock = shown.follow(supply::onChange);
    Subscription norms = reserves.onChange(shown::read);
    return () -> {
      stock.close();
      norms.close();
    };
  }

  /**
   * Lays down how much should be kept for a norm.
   *
   * @param amount as typed
   * @param source the text it is from, as typed
   */
  void layDown(Norm norm, String amount, String source) {
    String typed = amount.strip();
    if (!AMOUNT.matcher(typed).matches()) {
      refusal.set(Message.of("reserve.refused.amountTyped", typed));
      return;
    }
    act(
        () -> reserves.layDown(norm.goods().key(), norm.per(), new BigDecimal(typed), source),
        Message.of("reserve.toast.laidDown", norm.goods().name(), per(norm), typed));
  }

  /** Takes an amount of our own back. */
  void takeBack(Norm norm) {
    act(
        () -> reserves.takeBack(norm.goods().key(), norm.per()),
        Message.of("reserve.toast.takenBack", norm.goods().name(), per(norm)));
  }

  private static Message per(Norm norm) {
    return Message.of("reserve.per." + norm.per().name());
  }

  private void act(Runnable act, Message done) {
    saving.act(
        Message.of("reserve.task.layDown"),
        act,
        () -> {
          refusal.set(null);
          toasts.say(done);
        },
        failure -> {
          if (failure instanceof RefusedException refused) {
            refusal.set(refused.said());
          } else {
            tasks.report(failure);
          }
        });
  }

  /**
   * Reckons for what was typed; what cannot be read leaves the last answer standing.
   *
   * @param dike kilometres; it, sluices and reservoirs may be left empty
   */
  void ask(String people, String days, String dike, String sluices, String reservoirs) {
    String km = orNone(dike);
    List<String> whole = List.of(orNone(people), days.strip(), orNone(sluices), orNone(reservoirs));
    if (!KILOMETRES.matcher(km).matches()
        || !whole.stream().allMatch(one -> WHOLE.matcher(one).matches())) {
      refusal.set(Message.of("reserve.refused.typed"));
      return;
    }
    try {
      asked =
          new Extent(
              Long.parseLong(whole.getFirst()),
              Integer.parseInt(whole.get(1)),
              new BigDecimal(km),
              Long.parseLong(whole.get(2)),
              Long.parseLong(whole.getLast()));
      refusal.set(null);
      shown.read();
    } catch (RefusedException e) {
      refusal.set(e.said());
    }
  }

  private Shown read() {
    Target target = reserves.rules().target();
    Extent extent = Objects.requireNonNullElse(asked, Extent.of(target.people(), target.days()));
    return new Shown(
        quota(extent) ? reserves.quota(extent) : reserves.coverage(extent.people(), extent.days()),
        reserves.norms(extent),
        supply.depots().stream().collect(Collectors.toMap(Depot::number, Depot::name)));
  }

  /** Whether more than people is asked for. */
  private static boolean quota(Extent extent) {
    return extent.dikeKm().signum() > 0 || extent.sluices() > 0 || extent.reservoirs() > 0;
  }

  private static String orNone(String typed) {
    return typed.isBlank() ? "0" : typed.strip();
  }
}
