package org.watchfloor.app.wall;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.watchfloor.app.situation.ShownGround;
import org.watchfloor.app.situation.ShownGrounds;
import org.watchfloor.app.wall.WallAttention.Focus;
import org.watchfloor.app.wall.shown.WallLayers;
import org.watchfloor.base.Message;
import org.watchfloor.base.WatchClock;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.task.Tasks;
import org.watchfloor.ui.Fx;
import org.watchfloor.ui.ObjectRef;
import org.watchfloor.ui.Settings;
import org.watchfloor.ui.Subscriptions;
import org.watchfloor.ui.Ticker;
import org.watchfloor.ui.map.GeoBox;
import org.watchfloor.ui.map.LayerChoice;
import org.watchfloor.ui.map.MapCamera;
import org.watchfloor.ui.map.MapShape;
import org.watchfloor.ui.map.MapSymbol;
import org.watchfloor.ui.map.SavedView;
import org.watchfloor.ui.map.SavedViews;
import org.watchfloor.ui.map.ShapeFeed;
import org.watchfloor.ui.map.SymbolFeed;
import org.watchfloor.ui.map.ground.GroundChoice;
import org.watchfloor.ui.map.ground.GroundMap;
import org.watchfloor.ui.map.view.MapParts;
import org.watchfloor.ui.theme.TextSize;

/**
 * The map of the wall: everything its own, so that the desk never moves it, and the layers without
 * what no wall may show. Goes where the wall's attention is, and back afterwards. JavaFX thread.
 */
@Singleton
public final class WallMap {
  /** What a view of the desk is called that has no name: its id is longitude, latitude, zoom. */
  static final String PLACE = "place";

  /** From here on streets have names. */
  private static final int CLOSE = 15;

  /** Hidden until somebody chooses: many, and of no use from four metres. */
  private static final String USUALLY_HIDDEN = "risks,depots";

  private record Before(GeoPoint centre, int zoom, boolean home) {}

  private final MapParts parts;
  private final ShownGrounds grounds;
  private final ShownGround ground;
  private final WallAttention attention;
  private final WallChoices choices;
  private final SavedViews views;
  private final Tasks tasks;
  private final Fx fx;
  private final ObjectProperty<TextSize> size = new SimpleObjectProperty<>(TextSize.DESK);
  private final ObjectProperty<@Nullable ObjectRef> selected = new SimpleObjectProperty<>();
  private @Nullable Before before;
  private @Nullable ObjectRef sought;

  @Inject
  WallMap(
      WallLayers layers,
      ShownGrounds grounds,
      WallAttention attention,
      WallChoices choices,
      SavedViews views,
      Settings settings,
      Ticker ticker,
      WatchClock clock,
      Tasks tasks,
      Fx fx) {
    this.grounds = grounds;
    this.attention = attention;
    this.choices = choices;
    this.views = views;
    this.tasks = tasks;
    this.fx = fx;
    LayerChoice shown =
        new LayerChoice(
            layers.symbols(), layers.shapes(), settings, "wall/hidden-layers", USUALLY_HIDDEN);
    parts =
        new MapParts(
            new MapCamera(),
            shown,
            new SymbolFeed(shown, tasks, fx),
            new ShapeFeed(shown, tasks, fx, ticker, clock),
            new GroundMap(tasks, fx),
            new GroundChoice(settings, "wall"));
    ground = grounds.under(parts.ground(), parts.groundChoice(), size, all -> {});
    choices.look().ifPresent(look -> parts.camera().show(look.centre(), look.zoom()));
  }

  /** What it is made of. */
  public MapParts parts() {
    return parts;
  }

  /** How large the names of its ground are written. */
  ObjectProperty<TextSize> size() {
    return size;
  }

  /** The object with the ring around it; null for none. */
  ObjectProperty<@Nullable ObjectRef> selected() {
    return selected;
  }

  /** Looks what grounds there are to choose from. */
  void lookForGrounds() {
    ground.lookLater(Message.of("map.task.look"));
  }

  /** The wall is closed: its ground need not be kept open. */
  void leave() {
    ground.leave();
  }

  /** Reads its ground and goes where the attention is, as long as the wall is shown. */
  void follow(Subscriptions life) {
    life.add(ground.follow());
    ground.lookLater(Message.of("map.task.read"));
    tasks
        .of(Message.of("wall.task.home"), progress -> grounds.home())
        .quiet()
        .onSuccess(fx, home -> home.ifPresent(parts.camera()::setHome))
        .start();
    life.follow(attention.focus(), this::attend);
    life.follow(parts.symbols().byLayer(), now -> seek());
    life.follow(parts.shapes().byLayer(), now -> seek());
    life.add(
        parts
                .camera()
                .viewport()
                .subscribe((was, now) -> {
                  boolean moved = was.zoom() != now.zoom() || !was.centre().equals(now.centre());
                  if (moved
                      && before == null
                      && parts.camera().moved()
                      && was.width() == now.width()) {
                    choices.look(now);
                  }
                })
            ::unsubscribe);
    life.add(() -> attend(null));
  }

  private void attend(@Nullable Focus focus) {
    sought = null;
    selected.set(null);
    parts.layers().asChosen();
    if (focus == null) {
      goBack();
      return;
    }
    if (before == null) {
      var now = parts.camera().viewport().get();
      boolean home = !parts.camera().moved();
      before = new Before(now.centre(), now.zoom(), home);
    }
    sought = focus.object();
    seek();
  }

  private void goBack() {
    Before back = before;
    if (back != null) {
      if (back.home) {
        parts.camera().home();
      } else {
        parts.camera().show(back.centre, back.zoom);
      }
      before = null;
    }
  }

  /** Until the layers are read a thing that was sent may not be known yet. */
  private void seek() {
    ObjectRef wanted = sought;
    if (wanted != null && find(wanted)) {
      sought = null;
    }
  }

  private boolean find(ObjectRef wanted) {
    return switch (wanted.kind()) {
      case SavedView.KIND -> showView(wanted.id());
      case PLACE -> showPlace(wanted.id());
      default -> showSymbol(wanted) || showShape(wanted);
    };
  }

  private boolean showView(String name) {
    Optional<SavedView> view =
        views.known().stream().filter(one -> one.name().equals(name)).findFirst();
    view.ifPresent(one -> {
      parts.layers().hideForNow(one.hidden());
      parts.camera().show(one.centre(), one.zoom());
    });
    return view.isPresent();
  }

  private boolean showPlace(String place) {
    String[] numbers = place.split(",", -1);
    GeoPoint centre = new GeoPoint(Double.parseDouble(numbers[0]), Double.parseDouble(numbers[1]));
    parts.camera().show(centre, Integer.parseInt(numbers[2]));
    return true;
  }

  private boolean showSymbol(ObjectRef wanted) {
    for (Map.Entry<String, List<MapSymbol>> layer : parts.symbols().byLayer().get().entrySet()) {
      for (MapSymbol symbol : layer.getValue()) {
        if (symbol.ref().equals(wanted)) {
          ring(wanted, layer.getKey());
          parts.camera().show(symbol.at(), close());
          return true;
        }
      }
    }
    return false;
  }

  private boolean showShape(ObjectRef wanted) {
    for (Map.Entry<String, List<MapShape>> layer : parts.shapes().byLayer().get().entrySet()) {
      for (MapShape shape : layer.getValue()) {
        if (shape.ref().equals(wanted)) {
          ring(wanted, layer.getKey());
          if (shape.points().size() == 1) {
            parts.camera().show(shape.points().getFirst(), close());
          } else {
            parts.camera().fit(GeoBox.around(shape.points()));
          }
          return true;
        }
      }
    }
    return false;
  }

  /** The layer of what is attended to is shown, whatever was chosen. */
  private void ring(ObjectRef object, String layer) {
    Set<String> hidden = new HashSet<>(parts.layers().hidden().get());
    if (hidden.remove(layer)) {
      parts.layers().hideForNow(hidden);
    }
    selected.set(object);
  }

  private int close() {
    return Math.max(CLOSE, parts.camera().viewport().get().zoom());
  }
}
