package org.watchfloor.ui.map.shape;

import java.awt.Graphics2D;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.watchfloor.ui.ObjectRef;
import org.watchfloor.ui.map.Viewport;

/** Draws imported features into pictures, in one look and size of text. Any thread. */
public final class InkBrush {
  private final BackdropPainter painter;

  InkBrush(BackdropPainter painter) {
    this.painter = painter;
  }

  /**
   * Draws all that can be seen, without words.
   *
   * @param now what the picture shows, from its upper left corner
   * @return false if nothing can be seen
   */
  public boolean draw(Graphics2D g, BackdropIndex index, Viewport now) {
    List<BackdropShape> visible = index.visible(now, painter.margin());
    painter.bodies(new PicturePen(g), visible, index.scale(now), now);
    return !visible.isEmpty();
  }

  /**
   * What lies over the pictures of an area.
   *
   * @param chosen the object that is set off; null for none
   */
  public InkMarks marks(BackdropIndex index, Viewport area, @Nullable ObjectRef chosen) {
    List<BackdropShape> visible = index.visible(area, painter.margin());
    double scale = index.scale(area);
    return new InkMarks(
        area,
        BackdropWords.of(visible, painter, scale, area),
        chosen == null
            ? List.of()
            : visible.stream().filter(shape -> shape.item().ref().equals(chosen)).toList(),
        scale);
  }

  /** Whether another draws the same. */
  boolean same(InkBrush other) {
    return painter.same(other.painter);
  }
}
