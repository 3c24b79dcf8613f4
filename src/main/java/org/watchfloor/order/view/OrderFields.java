package org.watchfloor.order.view;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.Message;
import org.watchfloor.base.MomentEntry;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.WatchClock;
import org.watchfloor.order.OrderChannel;
import org.watchfloor.ui.UiTexts;
import org.watchfloor.ui.dialog.FormField;

/** The fields forms of orders and instructions have in common, and how they are read. */
final class OrderFields {
  private final WatchClock clock;
  private final UiTexts texts;

  @Inject
  OrderFields(WatchClock clock, UiTexts texts) {
    this.clock = clock;
    this.texts = texts;
  }

  /** A line that must be filled. */
  FormField needed(String nameKey) {
    return new FormField(Message.of(nameKey), "", List.of(), 1, true);
  }

  /** When it happened; empty for now. */
  FormField time() {
    return FormField.line(Message.of("order.form.when"), "");
  }

  /** Nothing is chosen first: nobody knows the channel but the officer. */
  FormField channel() {
    return FormField.choice(
        Message.of("order.form.channel"), "", options(OrderChannel.values(), "order.channel"));
  }

  /** A choice of constants by their names. */
  List<FormField.Option> options(Enum<?>[] values, String prefix) {
    /** A choice of constants by their names. */
    List<FormField.Option> options = new ArrayList<>();
    Arrays.stream(values)
        .forEach(one -> options.add(new FormField.Option(one.name(), texts.name(prefix, one))));
    return options;
  }

  /**
   * The channel that was chosen.
   *
   * @throws RefusedException if none was
   */
  OrderChannel channelOf(String chosen) {
    if (chosen.isEmpty()) {
      throw RefusedException.of("order.refused.noChannel");
    }
    return OrderChannel.valueOf(chosen);
  }

  /**
   * The moment that was typed; null for now.
   *
   * @throws RefusedException if it cannot be read
   */
  @Nullable Instant when(String typed) {
    return typed.isBlank()
        ? null
        : MomentEntry.near(typed, clock.instant())
            .orElseThrow(() -> RefusedException.of("order.refused.time", typed));
  }
}
