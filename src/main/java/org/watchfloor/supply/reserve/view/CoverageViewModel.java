package org.watchfloor.supply.reserve.view;

import jakarta.inject.Inject;
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

/** How many people the stock carries for how long. JavaFX thread. */
final class CoverageViewModel {
  private static final Pattern WHOLE = Pattern.compile("[0-9]{1,9}");

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
      return found == null ? List.of() : ReserveWords.coverage(found);
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

  /** Reckons for what was typed; what cannot be read leaves the last answer standing. */
  void ask(String people, String days) {
    if (!WHOLE.matcher(people.strip()).matches() || !WHOLE.matcher(days.strip()).matches()) {
      refusal.set(Message.of("reserve.refused.typed"));
      return;
    }
    try {
      asked = Extent.of(Long.parseLong(people.strip()), Integer.parseInt(days.strip()));
      refusal.set(null);
      shown.read();
    } catch (RefusedException e) {
      refusal.set(e.said());
    }
  }

  private Shown read() {
    Target target = reserves.rules().target();
    Extent extent = asked;
    return new Shown(
        extent == null
            ? reserves.coverage(target.people(), target.days())
            : reserves.coverage(extent.people(), extent.days()));
  }
}
