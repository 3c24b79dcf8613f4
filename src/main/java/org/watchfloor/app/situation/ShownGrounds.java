package org.watchfloor.app.situation;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import org.locationtech.jts.geom.Envelope;
import org.watchfloor.base.RefusedException;
import org.watchfloor.region.District;
import org.watchfloor.region.ground.GroundFile;
import org.watchfloor.store.DataFolder;
import org.watchfloor.task.Tasks;
import org.watchfloor.ui.Fx;
import org.watchfloor.ui.UiTexts;
import org.watchfloor.ui.map.GeoBox;
import org.watchfloor.ui.map.ground.GroundChoice;
import org.watchfloor.ui.map.ground.GroundMap;
import org.watchfloor.ui.theme.TextSize;

/** Puts grounds under maps: the desk's, the wall's. */
public final class ShownGrounds {
  private final DataFolder folder;
  private final GroundStock stock;
  private final UiTexts texts;
  private final Tasks tasks;
  private final Fx fx;

  @Inject
  ShownGrounds(DataFolder folder, GroundStock stock, UiTexts texts, Tasks tasks, Fx fx) {
    this.folder = folder;
    this.stock = stock;
    this.texts = texts;
    this.tasks = tasks;
    this.fx = fx;
  }

  /**
   * The ground of one map.
   *
   * @param ground where it is shown
   * @param choice what is wanted
   * @param size how large it is written: on a wall the names of the ground are larger too
   * @param noticed is told in the background what maps there are, whenever somebody looked
   */
  public ShownGround under(
      GroundMap ground,
      GroundChoice choice,
      ObservableValue<TextSize> size,
      Consumer<List<GroundFile>> noticed) {
    return new ShownGround(folder.root(), stock, ground, choice, size, noticed, texts, tasks, fx);
  }

  /**
   * Where the district is, as far as its folder says so; reads a file.
   *
   * @throws RefusedException if the file cannot be read
   */
  public Optional<GeoBox> home() {
    return District.in(folder.root()).map(district -> box(district.home()));
  }

  /** A box in degrees as the map knows it. */
  static GeoBox box(Envelope home) {
    return new GeoBox(home.getMinX(), home.getMinY(), home.getMaxX(), home.getMaxY());
  }
}
