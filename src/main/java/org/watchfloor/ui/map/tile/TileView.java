package org.watchfloor.ui.map.tile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Group;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;
import org.watchfloor.geo.basemap.TileSource;
import org.watchfloor.ui.map.PixelDensity;
import org.watchfloor.ui.map.Viewport;

/**
 * Shows tiles for a viewport: one picture a tile, on whole pixels. What is not painted yet is shown
 * by {@link StandIns}, so that no place is ever blank once something of it was painted. JavaFX
 * thread.
 */
public final class TileView extends Region {
  private static final int SIZE = TileSource.SIZE;

  /** What tiles let through of what lies below them. */
  public enum Body {
    /** Nothing: a coarse one may lie below sharp ones. */
    OPAQUE,
    /** All that is not painted on: no place may be covered twice. */
    CLEAR
  }

  private final Brushes brushes;
  private final Body body;
  private final ObjectProperty<Viewport> viewport;
  private final TileStock stock = new TileStock();
  private final StandIns standIns;
  private final Easel easel = new Easel();
  private final Group below = new Group();
  private final Group sharp = new Group();
  private final Map<TileKey, ImageView> up = new HashMap<>();

  /** Read by the painters as well. */
  private volatile @Nullable TilePainting painting;

  /** Pixels painted for one of the scene's own units; read by the painters as well. */
  private volatile double density = 1;

  /** What was in sight when it was arranged last. */
  private @Nullable TileRange range;

  /** Whether it must be arranged anew, whatever is in sight. */
  private boolean stale;

  /**
   * A view of nothing yet.
   *
   * @param brushes who paints it
   * @param viewport what it shows now
   */
  public TileView(Brushes brushes, Viewport viewport, Body body) {
    this.brushes = brushes;
    this.body = body;
    this.viewport = new SimpleObjectProperty<>(viewport);
    this.standIns = new StandIns(stock, body);
    setMouseTransparent(true);
    below.setManaged(false);
    sharp.setManaged(false);
    Rectangle window = new Rectangle();
    window.widthProperty().bind(widthProperty());
    window.heightProperty().bind(heightProperty());
    setClip(window);
    getChildren().addAll(below, sharp);
    this.viewport.subscribe(this::requestLayout);
    PixelDensity.following(this).subscribe(this::screened);
  }

  /** What part of the world it shows. */
  public ObjectProperty<Viewport> viewport() {
    return viewport;
  }

  /** Shows another map: nothing of the old stands in for it; null shows nothing. */
  public void replace(@Nullable TilePainting next) {
    stock.clear();
    begin(next);
  }

  /** Shows the same map in another look: what is kept stands in until the new is painted. */
  public void repaint(TilePainting next) {
    stock.age();
    begin(next);
  }

  /**
   * Shows something else in its place: what is in sight stands in until the new is painted, all
   * other is forgotten.
   */
  public void change(TilePainting next) {
    stock.age();
    TileRange now = range;
    if (now == null) {
      stock.clear();
    } else {
      stock.keepOnly(now);
    }
    begin(next);
  }

  /** Goes on with the same, by whoever can paint more of it. */
  public void goOn(TilePainting next) {
    begin(next);
  }

  /** Bytes of the tiles kept: about a hundred megabytes at most, or one very large screen. */
  public long bytes() {
    return stock.bytes();
  }

  /** How many tiles in sight are not up yet; one while nobody knows how many there are. */
  public int missing() {
    TileRange now = range;
    if (painting == null) {
      return 0;
    }
    return now == null ? 1 : now.count() - up.size();
  }

  /** How many stand-ins are shown. */
  public int standIns() {
    return below.getChildren().size();
  }

  @Override
  protected void layoutChildren() {
    if (painting == null || getWidth() < 1 || getHeight() < 1) {
      takeDown();
      return;
    }
    Viewport now = viewport.get();
    TileRange next = TileRange.of(now, getWidth(), getHeight());
    if (stale || !next.equals(range)) {
      stale = false;
      range = next;
      arrange(next);
    }
    double x = onPixel((double) next.left() * SIZE - now.left());
    double y = onPixel((double) next.top() * SIZE - now.top());
    below.setTranslateX(x);
    below.setTranslateY(y);
    sharp.setTranslateX(x);
    sharp.setTranslateY(y);
  }

  /** Between two pixels of the screen every picture would be blurred. */
  private double onPixel(double at) {
    return Math.rint(at * density) / density;
  }

  private void takeDown() {
    up.clear();
    sharp.getChildren().clear();
    below.getChildren().clear();
    range = null;
  }

  private void begin(@Nullable TilePainting next) {
    painting = next;
    easel.startAnew();
    range = null;
    again();
  }

  /** A screen of other pixels: what is kept stands in until it is painted in those. */
  private void screened(double pixels) {
    if (pixels != density) {
      density = pixels;
      stock.age();
      begin(painting);
    }
  }

  private void painted(TileKey key, Image image) {
    stock.put(key, image);
    again();
  }

  private void again() {
    stale = true;
    requestLayout();
  }

  /** Puts up what there is, and wants the rest. */
  private void arrange(TileRange now) {
    stock.holdAtLeast((long) (now.grown().count() * 4 * SIZE * SIZE * density * density));
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
              made.setFitWidth(SIZE);
              made.setFitHeight(SIZE);
              sharp.getChildren().add(made);
              return made;
            });
    view.setImage(image);
    view.relocate((key.x() - now.left()) * SIZE, (key.y() - now.top()) * SIZE);
  }

  /**
   * First something coarse where there is nothing, then what is in sight, then what lies beside.
   * The coarse is worth its time only where it is less work than the fine.
   */
  private void want(List<TileKey> missing, TileRange now) {
    TilePainting by = painting;
    if (by == null || !by.paints(now.zoom())) {
      easel.want(List.of());
      return;
    }
    List<TileKey> wanted =
        new ArrayList<>(body == Body.OPAQUE ? standIns.lacking(missing) : List.of());
    missing.sort(Comparator.comparingDouble(now::fromMiddle));
    wanted.addAll(missing);
    now.grown()
        .each(key -> {
          if (!now.holds(key) && stock.sharp(key) == null) {
            wanted.add(key);
          }
        });
    easel.want(wanted);
    // Whoever is at work paints what is wanted now, not what was when it began.
    brushes.paint(
        easel, key -> Objects.requireNonNullElse(painting, by).paint(key, side()), this::painted);
  }

  private int side() {
    return (int) Math.ceil(SIZE * density);
  }
}
