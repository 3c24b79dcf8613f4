package org.watchfloor.ui.map.shape;

import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.image.Image;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.watchfloor.base.Message;
import org.watchfloor.task.Tasks;
import org.watchfloor.ui.Fx;
import org.watchfloor.ui.ObjectRef;
import org.watchfloor.ui.Rereading;
import org.watchfloor.ui.map.BackdropItem;
import org.watchfloor.ui.map.Viewport;
import org.watchfloor.ui.map.tile.Brushes;
import org.watchfloor.ui.map.tile.TileView;

/**
 * Imported features on the map, however many: painted tile by tile in the background, with their
 * words and the chosen one above. Until the tiles of another zoom or content are painted, those of
 * before stand in. JavaFX thread.
 */
public final class BackdropView extends ShapeLook {
  private static final Logger LOG = LoggerFactory.getLogger(BackdropView.class);
  private static final Message NAME = Message.of("map.task.backdrops");

  /** Words are looked for so far beyond the screen, pixels. */
  private static final double WORDS_BEYOND = 256;

  /** Nearer than this to where no words are known they are looked for anew, pixels. */
  private static final double WORDS_NEAR = 130;

  private final Fx fx;
  private final ObjectProperty<Viewport> viewport;
  private final ObjectProperty<BackdropIndex> index =
      new SimpleObjectProperty<>(BackdropIndex.EMPTY);
  private final ObjectProperty<@Nullable ObjectRef> selected = new SimpleObjectProperty<>();
  private final ReadOnlyObjectWrapper<@Nullable Message> problem = new ReadOnlyObjectWrapper<>();
  private final TileView tiles;
  private final BackdropMarks marks;
  private final Rereading<InkMarks> marking;
  private final Image nothing = InkTiles.blank();
  private @Nullable InkBrush brush;
  private boolean restyled;

  /** Where words were looked for last; null if they must be looked for. */
  private @Nullable Viewport sought;

  /** What was shown then: as long as it is shown nothing is looked for twice. */
  private @Nullable Viewport soughtAt;

  /**
   * A view of nothing yet.
   *
   * @param viewport what it shows now
   */
  public BackdropView(Tasks tasks, Fx fx, Viewport viewport) {
    this.fx = fx;
    this.viewport = new SimpleObjectProperty<>(viewport);
    int half = Math.max(1, Brushes.most() / 2);
    tiles = new TileView(new Brushes(tasks, fx, NAME, half), viewport, TileView.Body.CLEAR);
    marks = new BackdropMarks(viewport);
    marking = new Rereading<>(tasks, fx, NAME, this::marked);
    getChildren().addAll(tiles, marks);
    this.viewport.subscribe(this::move);
    index.subscribe((was, now) -> take(was, now));
    selected.subscribe(now -> mark());
  }

  /** What part of the world it shows. */
  public ObjectProperty<Viewport> viewport() {
    return viewport;
  }

  /** What it shows. */
  public ObjectProperty<BackdropIndex> index() {
    return index;
  }

  /** The object that is set off; null for none. */
  public ObjectProperty<@Nullable ObjectRef> selected() {
    return selected;
  }

  /** Why something could not be painted; null if all could. */
  public ReadOnlyObjectProperty<@Nullable Message> problem() {
    return problem.getReadOnlyProperty();
  }

  /** The uppermost feature under a pixel. */
  public Optional<BackdropItem> itemAt(double x, double y) {
    return index.get().at(viewport.get(), x, y, unit() * 0.6);
  }

  /** Bytes of the pictures kept. */
  public long bytes() {
    return tiles.bytes();
  }

  /** How many tiles in sight are not painted yet. */
  public int missing() {
    return tiles.missing();
  }

  /** How many stand-ins are shown. */
  int standIns() {
    return tiles.standIns();
  }

  @Override
  void renew() {
    restyled = true;
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    if (restyled) {
      restyled = false;
      relook();
    }
    tiles.resizeRelocate(0, 0, getWidth(), getHeight());
    marks.resizeRelocate(0, 0, getWidth(), getHeight());
    Viewport now = viewport.get();
    Viewport known = sought;
    if (known == null || (!now.equals(soughtAt) && !covers(known, now))) {
      mark();
    }
  }

  private void move(Viewport now) {
    tiles.viewport().set(now);
    marks.viewport().set(now);
    requestLayout();
  }

  private void take(BackdropIndex was, BackdropIndex now) {
    problem.set(null);
    if (brush != null) {
      if (now.isOfNothing()) {
        tiles.replace(null);
      } else if (now.ofSame(was)) {
        tiles.goOn(painting(now, brush));
      } else {
        tiles.change(painting(now, brush));
      }
    }
    mark();
  }

  /** Another theme, another size of text, a screen of other pixels. */
  private void relook() {
    InkBrush next = marks.brush();
    InkBrush before = brush;
    if (before != null && before.same(next)) {
      return;
    }
    brush = next;
    problem.set(null);
    BackdropIndex now = index.get();
    if (!now.isOfNothing()) {
      tiles.repaint(painting(now, next));
      mark();
    }
  }

  private InkTiles painting(BackdropIndex now, InkBrush by) {
    return new InkTiles(now, by, nothing, this::failed);
  }

  private void mark() {
    InkBrush by = brush;
    if (by == null || getWidth() < 1) {
      return;
    }
    BackdropIndex now = index.get();
    Viewport area = viewport.get().resized(getWidth(), getHeight()).widened(WORDS_BEYOND);
    ObjectRef chosen = selected.get();
    sought = area;
    soughtAt = viewport.get();
    if (now.isOfNothing()) {
      marks.marks().set(InkMarks.NONE);
    } else {
      marking.read(() -> by.marks(now, area, chosen));
    }
  }

  /** All may have been switched off meanwhile. */
  private void marked(InkMarks found) {
    if (!index.get().isOfNothing()) {
      marks.marks().set(found);
    }
  }

  private static boolean covers(Viewport known, Viewport now) {
    Viewport wanted = now.widened(WORDS_NEAR);
    return known.zoom() == now.zoom()
        && known.left() <= wanted.left()
        && known.top() <= wanted.top()
        && known.left() + known.width() >= wanted.left() + wanted.width()
        && known.top() + known.height() >= wanted.top() + wanted.height();
  }

  /** Any thread. */
  private void failed(Throwable why) {
    fx.execute(() -> {
      if (problem.get() == null) {
        LOG.error("Imported layers cannot be painted", why);
        problem.set(
            why instanceof OutOfMemoryError
                ? Message.of("map.backdrops.memory")
                : Message.of("map.backdrops.failed", String.valueOf(why)));
      }
    });
  }
}
