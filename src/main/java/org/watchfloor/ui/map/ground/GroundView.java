package org.watchfloor.ui.map.ground;

import javafx.beans.property.ObjectProperty;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.watchfloor.ui.Subscriptions;
import org.watchfloor.ui.map.Viewport;
import org.watchfloor.ui.map.tile.TileView;

/** Shows the ground for a viewport, as strong as the officer wants it. JavaFX thread. */
public final class GroundView extends Region {
  private final GroundMap groundMap;
  private final TileView tiles;
  private final Region veil = new Region();
  private GroundMap.@Nullable Tiles shown;

  /**
   * A ground at a viewport.
   *
   * @param groundMap who paints it
   * @param viewport what it shows now
   */
  public GroundView(GroundMap groundMap, Viewport viewport) {
    this.groundMap = groundMap;
    this.tiles = new TileView(groundMap.brushes(), viewport, TileView.Body.OPAQUE);
    getStyleClass().add("map-ground");
    setMouseTransparent(true);
    veil.getStyleClass().add("map-veil");
    veil.setVisible(false);
    getChildren().addAll(tiles, veil);
  }

  /** What part of the world it shows. */
  public ObjectProperty<Viewport> viewport() {
    return tiles.viewport();
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
    return tiles.bytes();
  }

  /** How many tiles in sight are not painted yet. */
  int missing() {
    return tiles.missing();
  }

  /** How many stand-ins are shown. */
  int standIns() {
    return tiles.standIns();
  }

  @Override
  protected void layoutChildren() {
    tiles.resizeRelocate(0, 0, getWidth(), getHeight());
    veil.resizeRelocate(0, 0, getWidth(), getHeight());
  }

  /** Another map, or the same in another look: what is up stays until the new is painted. */
  private void renew(GroundMap.Tiles now) {
    if (now.equals(shown)) {
      return; // the page was left and opened again
    }
    shown = now;
    if (now.blank()) {
      tiles.replace(groundMap);
    } else {
      tiles.repaint(groundMap);
    }
  }
}
