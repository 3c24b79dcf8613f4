package org.watchfloor.region.layer;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A layer as the record has it.
 *
 * @param id its id
 * @param name what officers call it
 * @param source where it came from
 * @param style how it is drawn
 * @param place its place among the layers, the lowest first
 * @param takenBy who took it in
 * @param takenAt when
 * @param removal how it was taken away; null while it stands
 */
public record ImportedLayer(
    String id,
    String name,
    LayerSource source,
    LayerStyle style,
    int place,
    String takenBy,
    Instant takenAt,
    @Nullable Removal removal) {

  /**
   * It was taken away.
   *
   * @param reason why
   * @param by who
   * @param at when
   */
  public record Removal(String reason, String by, Instant at) {}

  /** Whether nobody took it away. */
  public boolean stands() {
    return removal == null;
  }

  ImportedLayer named(String to) {
    return new ImportedLayer(id, to, source, style, place, takenBy, takenAt, removal);
  }

  ImportedLayer styled(LayerStyle to) {
    return new ImportedLayer(id, name, source, to, place, takenBy, takenAt, removal);
  }

  ImportedLayer accurateTo(@Nullable Double metres) {
    return new ImportedLayer(
        id, name, source.accurateTo(metres), style, place, takenBy, takenAt, removal);
  }

  ImportedLayer placed(int to) {
    return new ImportedLayer(id, name, source, style, to, takenBy, takenAt, removal);
  }

  ImportedLayer removed(Removal how) {
    return new ImportedLayer(id, name, source, style, place, takenBy, takenAt, how);
  }
}
