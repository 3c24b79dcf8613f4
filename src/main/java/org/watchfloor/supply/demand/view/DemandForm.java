package org.watchfloor.supply.demand.view;

import java.time.Instant;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.MomentEntry;
import org.watchfloor.base.RefusedException;
import org.watchfloor.supply.TransferTarget;
import org.watchfloor.supply.kit.GoodsChoice;

/** The fields of a demand being written down. JavaFX thread. */
final class DemandForm {
  final ObjectProperty<@Nullable TransferTarget> place = new SimpleObjectProperty<>();
  final ObjectProperty<@Nullable GoodsChoice> item = new SimpleObjectProperty<>();
  final StringProperty quantity = new SimpleStringProperty("");
  final StringProperty priority = new SimpleStringProperty("1");
  final StringProperty latest = new SimpleStringProperty("");
  final StringProperty asker = new SimpleStringProperty("");

  /** What was written, ready to be kept. */
  record Filled(
      String place,
      GoodsChoice what,
      long quantity,
      int priority,
      @Nullable Instant latest,
      String asker) {}

  /**
   * What was written.
   *
   * @return empty while something every demand needs is missing
   * @throws RefusedException if the latest time cannot be read
   */
  Optional<Filled> filled(Instant now) {
    TransferTarget to = place.get();
    GoodsChoice what = item.get();
    if (to == null || what == null || quantity.get().isBlank() || priority.get().isBlank()) {
      return Optional.empty();
    }
    return Optional.of(
        new Filled(
            to.destination().id(),
            what,
            Long.parseLong(quantity.get()),
            Integer.parseInt(priority.get()),
            latest(now),
            asker.get()));
  }

  private @Nullable Instant latest(Instant now) {
    String typed = latest.get().strip();
    return typed.isEmpty()
        ? null
        : MomentEntry.toCome(typed, now)
            .orElseThrow(() -> RefusedException.of("demand.refused.latest", typed));
  }

  /** Ready for the next goods of the same place. */
  void next() {
    item.set(null);
    quantity.set("");
  }
}
