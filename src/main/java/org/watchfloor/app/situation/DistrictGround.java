package org.watchfloor.app.situation;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.Subscription;
import org.watchfloor.geo.basemap.Basemap;
import org.watchfloor.geo.place.Gazetteer;
import org.watchfloor.geo.place.Place;
import org.watchfloor.region.ground.GroundFile;
import org.watchfloor.region.ground.GroundShelf;
import org.watchfloor.store.DataFolder;
import org.watchfloor.task.Progress;
import org.watchfloor.task.Startable;
import org.watchfloor.task.Tasks;
import org.watchfloor.ui.Fx;
import org.watchfloor.ui.map.GeoBox;
import org.watchfloor.ui.map.MapCamera;
import org.watchfloor.ui.map.ground.GroundChoice;
import org.watchfloor.ui.map.ground.GroundMap;
import org.watchfloor.ui.theme.Theme;

/**
 * The ground of the desk's map from the start of the console on, and what else the district's map
 * gives: where home is, and names to be found.
 */
@Singleton
final class DistrictGround implements Startable {
  private static final Logger LOG = LoggerFactory.getLogger(DistrictGround.class);

  private final DataFolder folder;
  private final GroundStock stock;
  private final ShownGrounds grounds;
  private final ShownGround ground;
  private final MapCamera camera;
  private final Tasks tasks;
  private final Fx fx;
  private final Gazetteer gazetteer;

  /** The maps whose packed names were looked for, as they were then. */
  private final Map<String, String> namesKnown = new ConcurrentHashMap<>();

  private @Nullable Subscription choices;

  @Inject
  DistrictGround(
      DataFolder folder,
      GroundStock stock,
      ShownGrounds grounds,
      GroundMap ground,
      GroundChoice choice,
      MapCamera camera,
      Tasks tasks,
      Fx fx,
      Gazetteer gazetteer,
      Theme theme) {
    this.folder = folder;
    this.stock = stock;
    this.grounds = grounds;
    this.ground = grounds.under(ground, choice, theme.textSize(), this::packedNames);
    this.camera = camera;
    this.tasks = tasks;
    this.fx = fx;
    this.gazetteer = gazetteer;
  }

  @Override
  public Order order() {
    return Order.KNOWLEDGE;
  }

  @Override
  public void start() {
    choices = ground.follow();
    tasks
        .of(
            Message.of("map.task.read"),
            progress -> {
              home();
              ground.look(progress);
              names(progress);
              return true;
            })
        .start();
  }

  @Override
  public void stop() {
    if (choices != null) {
      choices.close();
    }
  }

  private void home() {
    try {
      grounds.home().ifPresent(home -> fx.execute(() -> camera.setHome(home)));
    } catch (RefusedException e) {
      // The same file is read again for its maps, and then the reason is shown.
      LOG.debug("No home", e);
    }
  }

  /** Names that came in a package are found, whether or not its map was ever shown. */
  private void packedNames(List<GroundFile> all) {
    for (GroundFile map : all) {
      String stamp = GroundSheet.stampOf(map.file());
      if (!stamp.equals(namesKnown.get(map.id()))) {
        namesKnown.put(map.id(), stamp);
        List<Place> places = GroundShelf.places(map);
        if (!places.isEmpty()) {
          gazetteer.put(map.id(), places);
        }
      }
    }
  }

  /**
   * Names of the district's own map are found, whichever map is shown. A station without a district
   * is at home where its map is.
   */
  private void names(Progress progress) {
    try {
      Optional<GroundFile> file = GroundShelf.of(folder.root()).own();
      if (file.isEmpty()) {
        return;
      }
      GroundSheet own = stock.lend(file.get(), progress);
      Basemap map = own.map();
      if (map != null) {
        if (GroundShelf.places(file.get()).isEmpty()) {
          gazetteer.put("map", map.places());
        }
        if (grounds.home().isEmpty()) {
          GeoBox home = ShownGrounds.box(map.bounds());
          fx.execute(() -> camera.setHome(home));
        }
      }
      stock.giveBack(own);
    } catch (RefusedException e) {
      LOG.warn("No place names from the district's map", e);
    }
  }
}
