package org.watchfloor.order;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An order about to be issued.
 *
 * @param title what it is about, in a few words
 * @param text what is to be done
 * @param lead the number of the one unit that answers for it; null where each unit gets an order of
 *     its own
 * @param units the numbers of the others
 * @param basis what it rests on
 * @param urgency how urgent it is
 * @param deadline by when it must be reported
 * @param post the post in whose name
 * @param at when it was issued; null for now
 */
public record NewOrder(
    String title,
    String text,
    @Nullable String lead,
    List<String> units,
    OrderBasis basis,
    Urgency urgency,
    Instant deadline,
    String post,
    @Nullable Instant at) {
  public NewOrder {
    units = List.copyOf(units);
  }
}
