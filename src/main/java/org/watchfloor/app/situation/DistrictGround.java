package org.watchfloor.app.situation;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.Subscription;
import org.watchfloor.geo.basemap.Basemap;
import org.watchfloor.geo.basemap.BasemapPainter;
import org.watchfloor.geo.basemap.BlankTiles;
import org.watchfloor.geo.basemap.label.MapFont;
import org.watchfloor.geo.place.Gazetteer;
import org.watchfloor.region.District;
import org.watchfloor.store.DataFolder;
import org.watchfloor.task.Progress;
import org.watchfloor.task.Startable;
import org.watchfloor.task.Tasks;
import org.watchfloor.ui.Fx;
import org.watchfloor.ui.UiTexts;
import org.watchfloor.ui.map.GeoBox;
import org.watchfloor.ui.map.MapCamera;
import org.watchfloor.ui.map.ground.GroundMap;
import org.watchfloor.ui.theme.TextSize;
import org.watchfloor.ui.theme.Theme;

/**
 * Reads the station's ground map in the background and puts it under the symbols, again with other
 * names when the language changes. Without one, or with one that cannot be read, the ground is grey
 * and says why in one line; everything else works.
 */
@Singleton
final class DistrictGround implements Startable {
  private static final Logger LOG = LoggerFactory.getLogger(DistrictGround.class);

  private final DataFolder folder;
  private final GroundMap ground;
  private final MapCamera camera;
  private final UiTexts texts;
  private final Tasks tasks;
  private final Fx fx;
  private final Gazetteer gazetteer;
  private final Theme theme;
  private volatile @Nullable Basemap map;
  private volatile @Nullable MapFont font;
  private volatile String attribution = "";
  private @Nullable Subscription choices;

  @Inject
  DistrictGround(
      DataFolder folder,
      GroundMap ground,
      MapCamera camera,
      UiTexts texts,
      Tasks tasks,
      Fx fx,
      Gazetteer gazetteer,
      Theme theme) {
    this.folder = folder;
    this.ground = ground;
    this.camera = camera;
    this.texts = texts;
    this.tasks = tasks;
    this.fx = fx;
    this.gazetteer = gazetteer;
    this.theme = theme;
  }

  @Override
  public Order order() {
    return Order.KNOWLEDGE;
  }

  @Override
  public void start() {
    choices =
        texts
                .language()
                .subscribe(chosen -> paint())
                .and(theme.textSize().subscribe(size -> paint()))
            ::unsubscribe;
    tasks
        .of(
            Message.of("map.task.read"),
            progress -> {
              read(progress);
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

  private void read(Progress progress) {
    try {
      District district = District.in(folder.root()).orElse(null);
      if (district == null) {
        return;
      }
      Envelope box = district.home();
      fx.execute(() ->
          camera.setHome(new GeoBox(box.getMinX(), box.getMinY(), box.getMaxX(), box.getMaxY())));
      attribution = district.attribution();
      font = MapFont.load();
      Basemap read = Basemap.read(district.basemap(), progress);
      map = read;
      paint();
      gazetteer.put("map", read.places());
    } catch (RefusedException e) {
      ground.use(new BlankTiles(e.said()));
    } catch (CancellationException e) {
      throw e;
    } catch (RuntimeException e) {
      // Whatever a reader stumbles over, the ground must not stay without a word.
      LOG.error("The ground map cannot be read", e);
      String reason = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
      ground.use(new BlankTiles(Message.of("map.ground.unreadable", reason)));
    }
  }

  private void paint() {
    Basemap present = map;
    MapFont letters = font;
    if (present != null && letters != null) {
      BasemapPainter desk =
          new BasemapPainter(present, texts.language().get(), attribution, letters);
      ground.use(theme.textSize().get() == TextSize.WALL ? desk.forWall() : desk);
    }
  }
}
