package org.watchfloor.plot;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.watchfloor.conflict.Contradictions;

/**
 * A plot 标绘 as it stands. Immutable; any thread.
 *
 * @param id its id
 * @param details what is drawn
 * @param drawnBy who drew it
 * @param drawnAt since when it is so
 * @param recordedAt when it was drawn
 * @param changedBy who changed it last; null if nobody did
 * @param changedAt since when it is as it is now; null if nobody changed it
 * @param holdsSince since when it is there, there where it is and as deep as it is, whatever else
 *     was changed about it
 * @param removal who took it away, if it was; what is taken away is kept
 * @param wrote the name of the entry that wrote each part
 * @param last the name of the entry that drew or changed it last
 * @param contradictions what was written apart about it
 */
public record PlotItem(
    String id,
    PlotDetails details,
    String drawnBy,
    Instant drawnAt,
    Instant recordedAt,
    @Nullable String changedBy,
    @Nullable Instant changedAt,
    Instant holdsSince,
    @Nullable Removal removal,
    Map<PlotField, String> wrote,
    String last,
    Contradictions contradictions) {

  public PlotItem {
    wrote = Map.copyOf(wrote);
  }

  /**
   * How it was taken away.
   *
   * @param reason why
   * @param by who did
   * @param at since when it no longer is so
   */
  public record Removal(String reason, String by, Instant at) {}

  /** Whether nobody took it away. */
  public boolean stands() {
    return removal == null;
  }

  /** Whether its time was over at a moment. */
  public boolean expiredAt(Instant moment) {
    return details.expiresAt() != null && !details.expiresAt().isAfter(moment);
  }

  /** Whether it held at a moment, by what is known of it now. */
  public boolean currentAt(Instant moment) {
    boolean begun = !drawnAt.isAfter(moment);
    boolean taken = removal != null && !removal.at().isAfter(moment);
    return begun && !taken && !expiredAt(moment);
  }

  /** Since when it is as it is now. */
  public Instant since() {
    return Objects.requireNonNullElse(changedAt, drawnAt);
  }

  /** The entry that wrote a part last. */
  String wrote(PlotField field) {
    return Objects.requireNonNullElse(wrote.get(field), last);
  }

  PlotItem with(Contradictions known) {
    return new PlotItem(
        id,
        details,
        drawnBy,
        drawnAt,
        recordedAt,
        changedBy,
        changedAt,
        holdsSince,
        removal,
        wrote,
        last,
        known);
  }

  PlotItem changed(PlotField field, PlotDetails to, String entry) {
    return new PlotItem(
        id,
        details.with(field, to),
        drawnBy,
        drawnAt,
        recordedAt,
        changedBy,
        changedAt,
        holdsSince,
        removal,
        writing(field, entry),
        last,
        contradictions);
  }

  PlotItem changed(String by, Instant at, Instant holds, String entry) {
    return new PlotItem(
        id,
        details,
        drawnBy,
        drawnAt,
        recordedAt,
        by,
        at,
        holds,
        removal,
        wrote,
        entry,
        contradictions);
  }

  PlotItem standing(@Nullable Removal now, String entry) {
    return new PlotItem(
        id,
        details,
        drawnBy,
        drawnAt,
        recordedAt,
        changedBy,
        changedAt,
        holdsSince,
        now,
        writing(PlotField.STANDING, entry),
        last,
        contradictions);
  }

  private Map<PlotField, String> writing(PlotField field, String entry) {
    Map<PlotField, String> next = new TreeMap<>(wrote);
    next.put(field, entry);
    return next;
  }
}
