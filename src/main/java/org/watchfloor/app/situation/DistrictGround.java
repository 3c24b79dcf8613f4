package org.watchfloor.app.situation;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.Subscription;
import org.watchfloor.geo.basemap.BlankTiles;
import org.watchfloor.geo.basemap.label.MapFont;
import org.watchfloor.geo.place.Gazetteer;
import org.watchfloor.geo.place.Place;
import org.watchfloor.region.District;
import org.watchfloor.region.ground.GroundFile;
import org.watchfloor.region.ground.GroundShelf;
import org.watchfloor.store.DataFolder;
import org.watchfloor.task.Progress;
import org.watchfloor.task.Startable;
import org.watchfloor.task.Tasks;
import org.watchfloor.ui.Fx;
import org.watchfloor.ui.UiTexts;
import org.watchfloor.ui.map.GeoBox;
import org.watchfloor.ui.map.MapCamera;
import org.watchfloor.ui.map.ground.GroundChoice;
import org.watchfloor.ui.map.ground.GroundMap;
import org.watchfloor.ui.theme.TextSize;
import org.watchfloor.ui.theme.Theme;

/**
 * Reads the ground map the officer wants in the background and puts it under the symbols, again
 * with other names when the language changes. Without one, or with one that cannot be read, the
 * ground is grey and says why in one line; everything else works.
 */
@Singleton
final class DistrictGround implements Startable {
  private static final Logger LOG = LoggerFactory.getLogger(DistrictGround.class);

  private final DataFolder folder;
  private final GroundMap ground;
  private final GroundChoice choice;
  private final MapCamera camera;
  private final UiTexts texts;
  private final Tasks tasks;
  private final Fx fx;
  private final Gazetteer gazetteer;
  private final Theme theme;

  /** The district's own map stays in memory for its names, whichever is shown. */
  private volatile @Nullable GroundSheet own;

  private volatile @Nullable GroundSheet shown;
  private volatile @Nullable MapFont font;

  /** The maps whose packed names were looked for, as they were then. */
  private final Map<String, String> namesKnown = new ConcurrentHashMap<>();

  private @Nullable Subscription choices;

  /** What is used last must be what is shown: a map changed for another is closed. */
  private final Object painting = new Object();

  @Inject
  DistrictGround(
      DataFolder folder,
      GroundMap ground,
      GroundChoice choice,
      MapCamera camera,
      UiTexts texts,
      Tasks tasks,
      Fx fx,
      Gazetteer gazetteer,
      Theme theme) {
    this.folder = folder;
    this.ground = ground;
    this.choice = choice;
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
    Subscription asked = choice.onAsk(() -> look(Message.of("map.task.look")));
    javafx.util.Subscription followed =
        texts
            .language()
            .subscribe(chosen -> paint())
            .and(theme.textSize().subscribe(size -> paint()))
            .and(choice.chosen().subscribe((before, now) -> look(Message.of("map.task.read"))));
    choices =
        () -> {
          asked.close();
          followed.unsubscribe();
        };
    tasks
        .of(
            Message.of("map.task.read"),
            progress -> {
              home();
              look(progress);
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

  /** Looks in the background what there is, and reads what is wanted if it is not shown yet. */
  private void look(Message name) {
    tasks
        .of(
            name,
            progress -> {
              look(progress);
              return true;
            })
        .startLatest();
  }

  private void home() {
    try {
      District.in(folder.root())
          .ifPresent(district -> {
            Envelope box = district.home();
            GeoBox home = new GeoBox(box.getMinX(), box.getMinY(), box.getMaxX(), box.getMaxY());
            fx.execute(() -> camera.setHome(home));
          });
    } catch (RefusedException e) {
      // The same file is read again for its maps, and then the reason is shown.
      LOG.debug("No home", e);
    }
  }

  private synchronized void look(Progress progress) {
    try {
      List<GroundFile> all = GroundShelf.of(folder.root()).list();
      fx.execute(() ->
          choice.offer(
              all.stream().map(map -> new GroundChoice.Option(map.id(), map.title())).toList()));
      Optional<GroundFile> wanted = wanted(all);
      packedNames(all);
      if (wanted.isPresent()) {
        show(wanted.get(), progress);
      } else if (!all.isEmpty()) {
        ground.use(new BlankTiles(Message.of("map.ground.gone", choice.chosen().get())));
      }
    } catch (RefusedException e) {
      grey(e.said());
    } catch (CancellationException e) {
      throw e;
    } catch (RuntimeException e) {
      // Whatever a reader stumbles over, the ground must not stay without a word.
      LOG.error("The ground map cannot be read", e);
      String reason = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
      grey(Message.of("map.ground.unreadable", reason));
    }
  }

  /** What was chosen, or the first as long as nobody chose; empty if the chosen one is gone. */
  private Optional<GroundFile> wanted(List<GroundFile> all) {
    String id = choice.chosen().get();
    return id.isEmpty()
        ? all.stream().findFirst()
        : all.stream().filter(map -> map.id().equals(id)).findFirst();
  }

  private void show(GroundFile wanted, Progress progress) {
    GroundSheet now = shown;
    if (now != null && now.shows(wanted)) {
      if (ground.ground().get().blank()) {
        paint();
      }
      return;
    }
    if (font == null) {
      font = MapFont.load();
    }
    GroundSheet known = own;
    boolean isOwn = wanted.id().equals(GroundFile.OWN);
    GroundSheet read =
        isOwn && known != null && known.shows(wanted) ? known : GroundSheet.read(wanted, progress);
    if (progress.cancelled()) {
      read.close();
      progress.stopIfCancelled();
    }
    if (isOwn && read.map() != null) {
      own = read;
    }
    show(read);
    if (now != null) {
      now.close();
    }
  }

  private void grey(Message reason) {
    GroundSheet now = shown;
    synchronized (painting) {
      shown = null;
      ground.use(new BlankTiles(reason));
    }
    if (now != null) {
      now.close();
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

  /** Names of the district's own map are found, whichever map is shown. */
  private void names(Progress progress) {
    try {
      GroundSheet known = own;
      if (known == null) {
        Optional<GroundFile> file =
            GroundShelf.of(folder.root()).list().stream()
                .filter(map -> map.id().equals(GroundFile.OWN))
                .filter(map -> map.kind() == GroundFile.Kind.VECTOR)
                .findFirst();
        if (file.isEmpty()) {
          return;
        }
        known = GroundSheet.read(file.get(), progress);
        own = known;
      }
      if (known.map() != null) {
        gazetteer.put("map", known.map().places());
      }
    } catch (RefusedException e) {
      LOG.warn("No place names from the district's map", e);
    }
  }

  private void show(GroundSheet read) {
    synchronized (painting) {
      shown = read;
      paint();
    }
  }

  private void paint() {
    synchronized (painting) {
      GroundSheet present = shown;
      MapFont letters = font;
      if (present != null && letters != null) {
        boolean wall = theme.textSize().get() == TextSize.WALL;
        ground.use(present.tiles(texts.language().get(), wall, letters));
      }
    }
  }
}
