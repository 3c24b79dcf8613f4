package org.watchfloor.app.situation;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.Subscription;
import org.watchfloor.geo.basemap.BlankTiles;
import org.watchfloor.geo.basemap.TileSource;
import org.watchfloor.region.ground.GroundFile;
import org.watchfloor.region.ground.GroundShelf;
import org.watchfloor.task.Progress;
import org.watchfloor.task.Tasks;
import org.watchfloor.ui.Fx;
import org.watchfloor.ui.UiTexts;
import org.watchfloor.ui.map.ground.GroundChoice;
import org.watchfloor.ui.map.ground.GroundMap;
import org.watchfloor.ui.theme.TextSize;

/**
 * Reads the ground one map wants in the background and puts it under its symbols, again with other
 * names when the language changes. Without one, or with one that cannot be read, the ground is grey
 * and says why in one line; everything else works. JavaFX thread, except {@link #look}.
 */
public final class ShownGround {
  private static final Logger LOG = LoggerFactory.getLogger(ShownGround.class);

  private final Path folder;
  private final GroundStock stock;
  private final GroundMap ground;
  private final GroundChoice choice;
  private final ObservableValue<TextSize> size;
  private final Consumer<List<GroundFile>> noticed;
  private final UiTexts texts;
  private final Tasks tasks;
  private final Fx fx;
  private volatile @Nullable GroundSheet shown;
  private volatile @Nullable Hills hills;
  private volatile boolean left;

  /** What is used last must be what is shown: a map changed for another is closed. */
  private final Object painting = new Object();

  ShownGround(
      Path folder,
      GroundStock stock,
      GroundMap ground,
      GroundChoice choice,
      ObservableValue<TextSize> size,
      Consumer<List<GroundFile>> noticed,
      UiTexts texts,
      Tasks tasks,
      Fx fx) {
    this.folder = folder;
    this.stock = stock;
    this.ground = ground;
    this.choice = choice;
    this.size = size;
    this.noticed = noticed;
    this.texts = texts;
    this.tasks = tasks;
    this.fx = fx;
  }

  /** Follows what is wanted until it is closed; the first reading is asked for by {@link #look}. */
  public Subscription follow() {
    Subscription asked = choice.onAsk(() -> lookLater(Message.of("map.task.look")));
    javafx.util.Subscription followed =
        texts
            .language()
            .subscribe(chosen -> paint())
            .and(size.subscribe(chosen -> paint()))
            .and(choice.hills().subscribe(wanted -> paint()))
            .and(
                choice.chosen().subscribe((before, now) -> lookLater(Message.of("map.task.read"))));
    return () -> {
      asked.close();
      followed.unsubscribe();
    };
  }

  /** Looks in the background what there is, and reads what is wanted if it is not shown yet. */
  public void lookLater(Message name) {
    left = false;
    tasks
        .of(
            name,
            progress -> {
              look(progress);
              return true;
            })
        .start();
  }

  /** Nobody shows it any more: in the background its file is closed, unless it is wanted again. */
  public void leave() {
    left = true;
    tasks
        .of(
            Message.of("map.task.look"),
            progress -> {
              closeIfLeft();
              return true;
            })
        .quiet()
        .start();
  }

  private synchronized void closeIfLeft() {
    if (left) {
      replace(null, () -> {});
    }
  }

  /** The same on this thread, which must not be JavaFX's. */
  synchronized void look(Progress progress) {
    try {
      List<GroundFile> all = GroundShelf.of(folder).list();
      fx.execute(() ->
          choice.offer(
              all.stream().map(map -> new GroundChoice.Option(map.id(), map.title())).toList()));
      Optional<GroundFile> wanted = wanted(all);
      noticed.accept(all);
      lookForHills();
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

  /** Without heights, or with bad ones, the map is shown without hills. */
  private void lookForHills() {
    Hills before = hills;
    Message missing = null;
    try {
      hills = stock.hills(GroundShelf.of(folder)).orElse(null);
      missing = hills == null ? Message.of("map.grounds.hills.none") : null;
    } catch (RefusedException e) {
      hills = null;
      missing = e.said();
    }
    Message said = missing;
    fx.execute(() -> choice.offerHills(said));
    if (before != hills) {
      paint();
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
    stock.font();
    GroundSheet read = stock.lend(wanted, progress);
    replace(read, this::paint);
  }

  private void grey(Message reason) {
    replace(null, () -> ground.use(new BlankTiles(reason)));
  }

  /** The new one is painted before the old one is closed: a tile is never asked of a closed map. */
  private void replace(@Nullable GroundSheet next, Runnable use) {
    GroundSheet now;
    synchronized (painting) {
      now = shown;
      shown = next;
      use.run();
    }
    if (now != null) {
      stock.giveBack(now);
    }
  }

  private void paint() {
    synchronized (painting) {
      GroundSheet present = shown;
      if (present != null) {
        boolean wall = size.getValue() == TextSize.WALL;
        TileSource tiles = present.tiles(texts.language().get(), wall, stock.font());
        Hills known = hills;
        ground.use(
            known != null && choice.hills().get()
                ? tiles.shaded(known.shade(), known.source())
                : tiles);
      }
    }
  }
}
