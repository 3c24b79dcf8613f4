package org.watchfloor.supply.reserve.view;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.regex.Pattern;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.Subscription;
import org.watchfloor.supply.SupplyService;
import org.watchfloor.supply.reserve.Extent;
import org.watchfloor.supply.reserve.ReserveRules.Target;
import org.watchfloor.supply.reserve.ReserveService;
import org.watchfloor.supply.reserve.ReserveWords;
import org.watchfloor.supply.reserve.Reserves;
import org.watchfloor.task.Tasks;
import org.watchfloor.ui.Live;

/**
 * How many people the stock carries for how long, and what the quotas of dikes, sluices and
 * reservoirs want beside it. JavaFX thread.
 */
final class CoverageViewModel {
  private static final Pattern WHOLE = Pattern.compile("[0-9]{1,9}");
  private static final Pattern KILOMETRES = Pattern.compile("[0-9]{1,9}(\\.[0-9]{1,3})?");

  private final ReserveService reserves;
  private final SupplyService supply;
  private final Live<Shown> shown;
  private final ReadOnlyObjectWrapper<@Nullable Message> refusal = new ReadOnlyObjectWrapper<>();

  /** Read by the background while the form changes it; null for the station's target. */
  private volatile @Nullable Extent asked;

  /**
   * What was reckoned.
   *
   * @param found null before the first reading
   */
  record Shown(@Nullable Reserves found) {
    static final Shown NOTHING = new Shown(null);

    /** What it comes to, the most important first. */
    List<Message> said() {
      if (found == null) {
        return List.of();
      }
      return quota(found.extent()) ? ReserveWords.quota(found) : ReserveWords.coverage(found);
    }
  }

  @Inject
  CoverageViewModel(ReserveService reserves, SupplyService supply, Tasks tasks, Executor fx) {
    this.reserves = reserves;
    this.supply = supply;
    this.shown = new Live<>(tasks, fx, Message.of("reserve.task.read"), Shown.NOTHING, this::read);
  }

  ReadOnlyObjectProperty<Shown> shown() {
    return shown.value();
  }

  /** Why what was typed cannot be reckoned; null if it can. */
  ReadOnlyObjectProperty<@Nullable Message> refusal() {
    return refusal.getReadOnlyProperty();
  }

  /** Reads now, and after every change of stock. */
  Subscription follow() {
    return shown.follow(supply::onChange);
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
    Extent extent = asked;
    if (extent == null) {
      return new Shown(reserves.coverage(target.people(), target.days()));
    }
    return new Shown(
        quota(extent) ? reserves.quota(extent) : reserves.coverage(extent.people(), extent.days()));
  }

  /** Whether more than people is asked for. */
  private static boolean quota(Extent extent) {
    return extent.dikeKm().signum() > 0 || extent.sluices() > 0 || extent.reservoirs() > 0;
  }

  private static String orNone(String typed) {
    return typed.isBlank() ? "0" : typed.strip();
  }
}
