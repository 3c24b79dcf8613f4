package org.watchfloor.ui.map.draw;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
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
 * What the officer is drawing on the map, point by point, and the tools there are. Whoever leaves
 * the map gives up what is not ended. JavaFX thread.
 */
@Singleton
public final class DrawDesk {
  private final List<DrawingKit> kits;
  private final List<MapTool> tools;
  private final BooleanProperty open = new SimpleBooleanProperty();
  private final ReadOnlyObjectWrapper<@Nullable MapTool> tool = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Sketch> sketch = new ReadOnlyObjectWrapper<>();

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

  /** Takes up a tool; what was begun with another is given up. */
  public void take(MapTool chosen) {
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

  /** Takes the last place back. */
  public void less() {
    Sketch now = sketch.get();
    if (tool.get() != null && now != null) {
      sketch.set(now.less());
    }
  }

  /** Ends what is drawn, if it has places enough; else it goes on. */
  public void finish() {
    MapTool used = tool.get();
    Sketch done = sketch.get();
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
    if (tool.get() != null || sketch.get() != null) {
      tool.set(null);
      sketch.set(null);
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

  private void leftTheMap(@Nullable Place now) {
    if (now == null || !now.page().equals(MapDesk.PAGE)) {
      tool.set(null);
      sketch.set(null);
      open.set(false);
    }
  }
}
