package org.watchfloor.app.wall.shown;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.watchfloor.base.Subscription;
import org.watchfloor.incident.IncidentService;
import org.watchfloor.ui.ObjectRef;
import org.watchfloor.ui.UiTexts;
import org.watchfloor.ui.map.Layer;
import org.watchfloor.ui.map.MapLayer;
import org.watchfloor.ui.map.MapShape;
import org.watchfloor.ui.map.MapSymbol;
import org.watchfloor.ui.map.ShapeForm;
import org.watchfloor.ui.map.ShapeLayer;
import org.watchfloor.ui.map.SymbolState;

/**
 * The layers of the desk's map as the wall may have them: places, kinds and states, with {@link
 * PublicName}s for labels and without a single detail; only layers that say they are for the wall,
 * so that what follows the clicks at the desk never gets there. Any thread.
 */
public final class WallLayers {
  private final Set<MapLayer> symbols;
  private final Set<ShapeLayer> shapes;
  private final Discretion discretion;
  private final UiTexts texts;

  @Inject
  WallLayers(Set<MapLayer> symbols, Set<ShapeLayer> shapes, Discretion discretion, UiTexts texts) {
    this.symbols = symbols;
    this.shapes = shapes;
    this.discretion = discretion;
    this.texts = texts;
  }

  /** The layers of symbols. */
  public Set<MapLayer> symbols() {
    return symbols.stream()
        .filter(MapLayer::forWall)
        .map(Symbols::new)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The layers of shapes. */
  public Set<ShapeLayer> shapes() {
    return shapes.stream()
        .filter(ShapeLayer::forWall)
        .map(Shapes::new)
        .collect(Collectors.toUnmodifiableSet());
  }

  private Stream<MapSymbol> publicly(MapSymbol symbol) {
    return switch (showing(symbol.ref())) {
      case NORMAL -> Stream.of(named(symbol, symbol.state(), PublicName.of(symbol)));
      case DIMMED -> Stream.of(named(symbol, SymbolState.FAINT, PublicName.NONE));
      case HIDDEN -> Stream.of();
    };
  }

  /** How much is shown of an object, and of what leads to it or is drawn for it. */
  private Showing showing(ObjectRef object) {
    return object.kind().equals(IncidentService.KIND) ? discretion.of(object.id()) : Showing.NORMAL;
  }

  private static MapSymbol named(MapSymbol symbol, SymbolState state, PublicName name) {
    return new MapSymbol(
        symbol.ref(),
        symbol.at(),
        symbol.pointSource(),
        symbol.category(),
        state,
        name.text(),
        List.of(),
        symbol.since(),
        // How a place was reported is words, and may name somebody.
        null);
  }

  /**
   * Words set on the map say nothing without themselves, so they are left out. A cordon marks the
   * place of a discreet incident as well as its own sign does, and is as faint; what drives there
   * would tell more than its sign.
   */
  private Stream<MapShape> publicly(MapShape shape, Showing showing) {
    boolean drivesThere = showing == Showing.DIMMED && shape.form() == ShapeForm.HAUL;
    if (shape.form() == ShapeForm.WORDS || showing == Showing.HIDDEN || drivesThere) {
      return Stream.of();
    }
    PublicName name = showing == Showing.DIMMED ? PublicName.NONE : PublicName.of(shape, texts);
    return Stream.of(
        new MapShape(
            shape.ref(),
            shape.form(),
            shape.style(),
            shape.points(),
            shape.planned(),
            mute(shape) ? "" : name.text(),
            shape.what(),
            List.of(),
            shape.since(),
            shape.until()));
  }

  /** Another thing to show, or another rule about it. */
  private Subscription either(Layer layer, Runnable changed) {
    Subscription here = layer.onChange(changed);
    Subscription discreet = discretion.onChange(changed);
    return () -> {
      here.close();
      discreet.close();
    };
  }

  /** Of a row of dots only those are named that are at the desk: a track has dozens. */
  private static boolean mute(MapShape shape) {
    return shape.label().isEmpty() && shape.form() == ShapeForm.NODE;
  }

  private final class Symbols implements MapLayer {
    private final MapLayer of;

    private Symbols(MapLayer of) {
      this.of = of;
    }

    @Override
    public String id() {
      return of.id();
    }

    @Override
    public String titleKey() {
      return of.titleKey();
    }

    @Override
    public int order() {
      return of.order();
    }

    @Override
    public boolean forWall() {
      return true;
    }

    @Override
    public List<MapSymbol> symbols() {
      return of.symbols().stream().flatMap(WallLayers.this::publicly).toList();
    }

    @Override
    public Subscription onChange(Runnable changed) {
      return either(of, changed);
    }
  }

  private final class Shapes implements ShapeLayer {
    private final ShapeLayer of;

    private Shapes(ShapeLayer of) {
      this.of = of;
    }

    @Override
    public String id() {
      return of.id();
    }

    @Override
    public String titleKey() {
      return of.titleKey();
    }

    @Override
    public int order() {
      return of.order();
    }

    @Override
    public boolean forWall() {
      return true;
    }

    @Override
    public List<MapShape> shapes() {
      return of.shapes().stream()
          .flatMap(shape ->
              publicly(
                  shape, of.leadsTo(shape).map(WallLayers.this::showing).orElse(Showing.NORMAL)))
          .toList();
    }

    @Override
    public Subscription onChange(Runnable changed) {
      return either(of, changed);
    }
  }
}
