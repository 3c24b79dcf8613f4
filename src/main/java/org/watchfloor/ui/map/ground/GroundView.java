package org.watchfloor.ui.map.ground;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Group;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;
import org.watchfloor.geo.basemap.TileSource;
import org.watchfloor.ui.Subscriptions;
import org.watchfloor.ui.map.Viewport;

/**
 * Shows the ground for a viewport: one picture a tile, on whole pixels. What is not painted yet is
 * shown by {@link StandIns}, so that no place is ever blank once something of it was painted.
 * JavaFX thread.
 */
public final class GroundView extends Region {
  private static final int SIZE = TileSource.SIZE;

  private final GroundMap groundMap;
  private final ObjectProperty<Viewport> viewport;
  private final TileStock stock = new TileStock();
  private final StandIns standIns = new StandIns(stock);
  private final Easel easel = new Easel();
  private final AtomicInteger painters = new AtomicInteger();
  private final Group below = new Group();
  private final Group sharp = new Group();
  private final Region veil = new Region();
  private final Map<TileKey, ImageView> up = new HashMap<>();
  private GroundMap.@Nullable Tiles shown;
  private @Nullable TileRange range;

  /**
   * A ground at a viewport.
   *
   * @param groundMap who paints it
   * @param viewport what it shows now
   */
  public GroundView(GroundMap groundMap, Viewport viewport) {
    this.groundMap = groundMap;
    this.viewport = new SimpleObjectProperty<>(viewport);
    getStyleClass().add("map-ground");
    setMouseTransparent(true);
    veil.getStyleClass().add("map-veil");
    veil.setVisible(false);
    below.setManaged(false);
    sharp.setManaged(false);
    Rectangle window = new Rectangle();
    window.widthProperty().bind(widthProperty());
    window.heightProperty().bind(heightProperty());
    setClip(window);
    getChildren().addAll(below, sharp, veil);
    this.viewport.subscribe(this::requestLayout);
  }

  /** What part of the world it shows. */
  public ObjectProperty<Viewport> viewport() {
    return viewport;
  }

  /** Follows the groundMap as long as the map is shown. */
  public void follow(Subscriptions life) {
    life.follow(groundMap.ground(), this::renew);
  }

  /**
   * How strong the ground is under the symbols.
   *
   * @param share 1 as it is painted, 0 not at all
   */
  public void strength(double share) {
    veil.setVisible(share < 1);
    veil.setOpacity(1 - share);
  }

  /** Bytes of the tiles kept: about a hundred megabytes at most, or one very large screen. */
  public long bytes() {
    return stock.bytes();
  }

  /** How many tiles in sight are not painted yet. */
  int missing() {
    TileRange now = range;
    return now == null ? 0 : now.count() - up.size();
  }

  /** How many stand-ins are shown. */
  int standIns() {
    return below.getChildren().size();
  }

  @Override
  protected void layoutChildren() {
    veil.resizeRelocate(0, 0, getWidth(), getHeight());
    if (shown == null || getWidth() < 1 || getHeight() < 1) {
      return;
    }
    Viewport now = viewport.get();
    TileRange next = TileRange.of(now, getWidth(), getHeight());
    if (!next.equals(range)) {
      range = next;
      arrange(next);
    }
    double x = (double) next.left() * SIZE - now.left();
    double y = (double) next.top() * SIZE - now.top();
    below.setTranslateX(x);
    below.setTranslateY(y);
    sharp.setTranslateX(x);
    sharp.setTranslateY(y);
  }

  /** Another map, or the same in another look: what is up stays until the new is painted. */
  private void renew(GroundMap.Tiles now) {
    if (now.equals(shown)) {
      return; // the page was left and opened again
    }
    shown = now;
    if (now.blank()) {
      stock.clear();
    } else {
      stock.age();
    }
    easel.startAnew();
    again();
  }

  private void painted(TileKey key, Image image) {
    stock.put(key, image);
    again();
  }

  private void again() {
    range = null;
    requestLayout();
  }

  /** Puts up what there is, and wants the rest. */
  private void arrange(TileRange now) {
    stock.holdAtLeast(now.grown().count());
    List<TileKey> missing = new ArrayList<>();
    Map<TileKey, Image> there = new HashMap<>();
    now.each(key -> {
      Image image = stock.sharp(key);
      if (image == null) {
        missing.add(key);
      } else {
        there.put(key, image);
      }
    });
    up.entrySet().removeIf(tile -> takenDown(tile.getKey(), tile.getValue(), there));
    there.forEach((key, image) -> put(key, image, now));
    below.getChildren().setAll(standIns.of(missing, now));
    want(missing, now);
  }

  private boolean takenDown(TileKey key, ImageView view, Map<TileKey, Image> there) {
    boolean gone = !there.containsKey(key);
    if (gone) {
      sharp.getChildren().remove(view);
    }
    return gone;
  }

  private void put(TileKey key, Image image, TileRange now) {
    ImageView view =
        up.computeIfAbsent(
            key,
            fresh -> {
              ImageView made = new ImageView();
              sharp.getChildren().add(made);
              return made;
            });
    view.setImage(image);
    view.relocate((key.x() - now.left()) * SIZE, (key.y() - now.top()) * SIZE);
  }

  /**
   * First something coarse where there is nothing, then what is in sight, then what lies beside.
   */
  private void want(List<TileKey> missing, TileRange now) {
    List<TileKey> wanted = new ArrayList<>(standIns.lacking(missing));
    missing.sort(Comparator.comparingDouble(now::fromMiddle));
    wanted.addAll(missing);
    now.grown()
        .each(key -> {
          if (!now.holds(key) && stock.sharp(key) == null) {
            wanted.add(key);
          }
        });
    easel.want(wanted);
    groundMap.paint(easel, painters, this::painted);
  }
}
