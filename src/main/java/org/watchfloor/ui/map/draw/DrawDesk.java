package org.watchfloor.ui.map.draw;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.jspecify.annotations.Nullable;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.ui.Navigator;
import org.watchfloor.ui.Place;
import org.watchfloor.ui.map.MapDesk;

/**
 * What the officer is drawing on the map, point by point, or whose corners are being moved, and the
 * tools there are. Whoever leaves the map gives up what is not ended. JavaFX thread.
 */
@Singleton
public final class DrawDesk {
  private final List<DrawingKit> kits;
  private final List<MapTool> tools;
  private final BooleanProperty open = new SimpleBooleanProperty();
  private final ReadOnlyObjectWrapper<@Nullable MapTool> tool = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Sketch> sketch = new ReadOnlyObjectWrapper<>();

  private final ReadOnlyObjectWrapper<@Nullable Reshaping> offered = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Reshaping> reshaping =
      new ReadOnlyObjectWrapper<>();

  /** The corners before each move, the last on top. */
  private final Deque<Sketch> before = new ArrayDeque<>();

  @Inject
  DrawDesk(Set<DrawingKit> kits, Navigator navigator) {
    this.kits = List.copyOf(kits);
    List<MapTool> all = new ArrayList<>();
    kits.forEach(kit -> all.addAll(kit.tools()));
    all.add(new MeasureTool(Sketch.Form.LINE, sketch::set));
    all.add(new MeasureTool(Sketch.Form.AREA, sketch::set));
    all.sort(Comparator.comparingInt(MapTool::order));
    tools = List.copyOf(all);
    navigator.place().subscribe(this::leftTheMap);
  }

  /** All tools in the order of the palette. */
  public List<MapTool> tools() {
    return tools;
  }

  /** Whether the palette is open. */
  public BooleanProperty open() {
    return open;
  }

  /** The tool in hand; null for none. */
  public ReadOnlyObjectProperty<@Nullable MapTool> tool() {
    return tool.getReadOnlyProperty();
  }

  /** What is drawn so far, or was measured last; null for nothing. */
  public ReadOnlyObjectProperty<@Nullable Sketch> sketch() {
    return sketch.getReadOnlyProperty();
  }

  /** The selected drawing whose corners could be moved; null for none. */
  public ReadOnlyObjectProperty<@Nullable Reshaping> offered() {
    return offered.getReadOnlyProperty();
  }

  /** The drawing whose corners are being moved; null for none. */
  public ReadOnlyObjectProperty<@Nullable Reshaping> reshaping() {
    return reshaping.getReadOnlyProperty();
  }

  /**
   * Says whose corners could be moved; null for nobody's. What is being moved goes on, for it is
   * guarded where it is written.
   */
  public void offer(@Nullable Reshaping drawing) {
    offered.set(drawing);
  }

  /** Whether a tool or a drawing is in hand, so that clicks and keys belong to it. */
  public boolean busy() {
    return tool.get() != null || reshaping.get() != null;
  }

  /** Begins to move the corners of what is offered; false if nothing is. */
  public boolean reshape() {
    Reshaping next = offered.get();
    if (next == null || busy()) {
      return false;
    }
    before.clear();
    open.set(false);
    sketch.set(next.was());
    reshaping.set(next);
    return true;
  }

  /** The corners are now so; while corners are being moved. */
  public void reshaped(Sketch next) {
    Sketch now = sketch.get();
    if (reshaping.get() != null && now != null && !now.equals(next)) {
      before.push(now);
      sketch.set(next);
    }
  }

  /** Takes up a tool; what was begun with another is given up. */
  public void take(MapTool chosen) {
    reshaping.set(null);
    sketch.set(new Sketch(chosen.form(), List.of()));
    tool.set(chosen);
  }

  /** Takes up the tool of a letter; false if there is none. */
  public boolean take(String key) {
    Optional<MapTool> wanted =
        tools.stream().filter(one -> one.key().equalsIgnoreCase(key)).findFirst();
    wanted.ifPresent(this::take);
    return wanted.isPresent();
  }

  /** Adds a place; what is complete with it ends. Does nothing without a tool. */
  public void add(GeoPoint at) {
    Sketch now = sketch.get();
    if (tool.get() != null && now != null) {
      Sketch next = now.plus(at);
      sketch.set(next);
      if (next.full()) {
        finish();
      }
    }
  }

  /** Takes the last place, or the last move of a corner, back. */
  public void less() {
    Sketch now = sketch.get();
    if (reshaping.get() != null && !before.isEmpty()) {
      sketch.set(before.pop());
    }
    if (tool.get() != null && now != null) {
      sketch.set(now.less());
    }
  }

  /** Ends what is drawn, if it has places enough; else it goes on. */
  public void finish() {
    MapTool used = tool.get();
    Sketch done = sketch.get();
    Reshaping moved = reshaping.get();
    if (moved != null && done != null) {
      if (done.equals(moved.was())) {
        end();
      } else {
        moved.done().accept(done, () -> ended(moved));
      }
      return;
    }
    if (used != null && done != null && done.enough()) {
      tool.set(null);
      sketch.set(null);
      open.set(false);
      used.drawn(done);
    }
  }

  /**
   * Gives up one thing: what is drawn or was measured, then the palette.
   *
   * @return false if there was nothing to give up
   */
  public boolean giveUp() {
    if (busy() || sketch.get() != null) {
      end();
      return true;
    }
    boolean was = open.get();
    open.set(false);
    return was;
  }

  /** Offers to take back what this officer drew last. */
  public void undo() {
    kits.forEach(DrawingKit::undo);
  }

  /** It is on disk; the officer may have gone on to another meanwhile. */
  private void ended(Reshaping written) {
    if (reshaping.get() == written) {
      end();
    }
  }

  private void end() {
    tool.set(null);
    reshaping.set(null);
    sketch.set(null);
    before.clear();
  }

  private void leftTheMap(@Nullable Place now) {
    if (now == null || !now.page().equals(MapDesk.PAGE)) {
      end();
      open.set(false);
    }
  }
}
