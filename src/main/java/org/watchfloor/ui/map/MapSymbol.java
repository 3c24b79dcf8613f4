package org.watchfloor.ui.map;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.Message;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.geo.PointSource;
import org.watchfloor.ui.ObjectRef;

/**
 * One thing on the map at one moment. Immutable; any thread.
 *
 * @param ref the object a click opens
 * @param at where it is
 * @param pointSource where that came from: a rough one gets a ring when it is selected
 * @param category what it is: outline and sign
 * @param state how it is doing: colour and bars
 * @param label its short name, up to about eight characters; drawn where there is room
 * @param details further lines for the card under the pointer, the most telling first
 * @param since since when the state holds; null where that means nothing
 * @param seen when and how it was reported there; null where it always is there
 */
public record MapSymbol(
    ObjectRef ref,
    GeoPoint at,
    PointSource pointSource,
    SymbolCategory category,
    SymbolState state,
    String label,
    List<Message> details,
    @Nullable Instant since,
    @Nullable Seen seen) {

  /**
   * A place somebody reported: it is as old as the report.
   *
   * @param at when
   * @param by by whom or on which channel
   */
  public record Seen(Instant at, String by) {}

  public MapSymbol {
    details = List.copyOf(details);
  }

  /** A symbol without further lines and time. */
  public static MapSymbol of(
      ObjectRef ref, GeoPoint at, SymbolCategory category, SymbolState state, String label) {
    return new MapSymbol(
        ref, at, PointSource.UNTOLD, category, state, label, List.of(), null, null);
  }

  /** The same symbol with lines for its card. */
  public MapSymbol with(Message... lines) {
    return new MapSymbol(ref, at, pointSource, category, state, label, List.of(lines), since, seen);
  }

  /** The same symbol with where its place came from. */
  public MapSymbol from(PointSource source) {
    return new MapSymbol(ref, at, source, category, state, label, details, since, seen);
  }

  /** The same symbol with the time since when its state holds. */
  public MapSymbol since(Instant moment) {
    return new MapSymbol(ref, at, pointSource, category, state, label, details, moment, seen);
  }

  /** The same symbol with when and by whom it was reported there. */
  public MapSymbol seen(Instant moment, String by) {
    return new MapSymbol(
        ref, at, pointSource, category, state, label, details, since, new Seen(moment, by));
  }
}
