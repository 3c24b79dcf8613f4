package org.watchfloor.app.printing;

import jakarta.inject.Inject;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.locationtech.jts.geom.Envelope;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.WatchClock;
import org.watchfloor.document.sheet.Atlas;
import org.watchfloor.document.sheet.GroundPicture;
import org.watchfloor.document.sheet.MapSheet;
import org.watchfloor.document.sheet.SheetBook;
import org.watchfloor.document.sheet.SheetPage;
import org.watchfloor.geo.basemap.TileSource;
import org.watchfloor.store.DataFolder;
import org.watchfloor.store.Realm;
import org.watchfloor.task.Progress;
import org.watchfloor.ui.UiTexts;
import org.watchfloor.ui.map.Backdrop;
import org.watchfloor.ui.map.BackdropSource;
import org.watchfloor.ui.map.MapLayer;
import org.watchfloor.ui.map.MapShape;
import org.watchfloor.ui.map.MapSymbol;
import org.watchfloor.ui.map.ShapeForm;
import org.watchfloor.ui.map.ShapeLayer;
import org.watchfloor.ui.map.ShapeStyle;
import org.watchfloor.ui.map.SymbolCategory;
import org.watchfloor.ui.map.SymbolState;
import org.watchfloor.ui.map.Viewport;
import org.watchfloor.ui.map.view.MapStill;

/**
 * Prints what the map shows as a PDF. Any thread but JavaFX's, JavaFX running; a sheet takes some
 * seconds.
 */
public final class SheetPrinter {
  /** The height of names on paper, millimetres: read at arm's length under a torch. */
  private static final double TEXT = 2.4;

  /** How much larger names are on a picture that is set on a page of text. */
  private static final double LARGER = 1.6;

  /** Forms that need a word in the legend: words say it themselves, the others lie below. */
  private static final Set<ShapeForm> TELLING =
      EnumSet.of(
          ShapeForm.PIN,
          ShapeForm.LINE,
          ShapeForm.ARROW,
          ShapeForm.HAUL,
          ShapeForm.BARRED,
          ShapeForm.AREA);

  /** Stands for whatever is only meant. */
  private static final Drawn PLANNED = new Drawn(ShapeStyle.ACTION, ShapeForm.AREA, true);

  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

  private final Set<MapLayer> layers;
  private final Set<ShapeLayer> shapeLayers;
  private final Set<BackdropSource> backdrops;
  private final DataFolder folder;
  private final MapStill still;
  private final UiTexts texts;
  private final WatchClock clock;
  private final Realm realm;

  @Inject
  SheetPrinter(
      Set<MapLayer> layers,
      Set<ShapeLayer> shapeLayers,
      Set<BackdropSource> backdrops,
      DataFolder folder,
      MapStill still,
      UiTexts texts,
      WatchClock clock,
      Realm realm) {
    this.realm = realm;
    this.layers = layers;
    this.shapeLayers = shapeLayers;
    this.backdrops = backdrops;
    this.folder = folder;
    this.still = still;
    this.texts = texts;
    this.clock = clock;
  }

  /**
   * Prints.
   *
   * @param ground what lies under the symbols
   * @param file where the PDF goes; an older one is replaced
   * @return how many pages it has
   * @throws RefusedException if the file cannot be written
   * @throws java.util.concurrent.CancellationException when cancelled; no file is left
   */
  public int print(SheetOrder order, TileSource ground, Path file, Progress progress) {
    try (SheetBook book = new SheetBook(texts.texts(), realm)) {
      add(order, ground, book, progress);
      book.save(file);
      return book.pages();
    }
  }

  /**
   * Adds the sheets to a book.
   *
   * @throws java.util.concurrent.CancellationException when cancelled
   */
  void add(SheetOrder order, TileSource ground, SheetBook book, Progress progress) {
    OffsetDateTime moment = clock.now();
    Sitting sitting =
        new Sitting(
            order,
            ground,
            symbols(order.hidden()),
            shapes(order.hidden()),
            imported(order.hiddenBackdrops()),
            missing(order.hiddenBackdrops()),
            moment,
            progress);
    try (TileSource.Hold _ = ground.hold()) {
      for (MapSheet index : order.index()) {
        book.addIndex(sitting.page(index, texts.get("document.sheet.index")), order.sheets());
      }
      int number = 0;
      for (Atlas.Named named : order.sheets()) {
        progress.step(Message.of("document.printing", ++number, order.sheets().size()));
        book.add(sitting.page(named.sheet(), named.name()));
      }
    }
  }

  /**
   * The map of the first sheet alone, without what a sheet has around it, for a page that sets it
   * itself; its names are larger, because it is printed smaller there.
   *
   * @throws java.util.concurrent.CancellationException when cancelled
   */
  BufferedImage picture(SheetOrder order, TileSource ground, Progress progress) {
    Sitting sitting =
        new Sitting(
            order,
            ground,
            symbols(order.hidden()),
            shapes(order.hidden()),
            imported(order.hiddenBackdrops()),
            missing(order.hiddenBackdrops()),
            clock.now(),
            progress);
    try (TileSource.Hold _ = ground.hold()) {
      return sitting.map(order.sheets().getFirst().sheet(), TEXT * LARGER).image();
    }
  }

  private List<MapSymbol> symbols(Set<String> hidden) {
    return layers.stream()
        .filter(layer -> !hidden.contains(layer.id()))
        .sorted(Comparator.comparingInt(MapLayer::order).thenComparing(MapLayer::id))
        .flatMap(layer -> layer.symbols().stream())
        .toList();
  }

  private List<MapShape> shapes(Set<String> hidden) {
    return shapeLayers.stream()
        .filter(layer -> !hidden.contains(layer.id()))
        .sorted(Comparator.comparingInt(ShapeLayer::order).reversed())
        .flatMap(layer -> layer.shapes().stream())
        .toList();
  }

  /** What sheets say that show what was known at a moment of the past; else empty. */
  private String past() {
    return folder
        .asOf()
        .map(moment -> MOMENT.format(moment.atZone(WatchClock.BEIJING)))
        .map(moment -> texts.get("document.sheet.past", moment))
        .orElse("");
  }

  /** Imported layers are on paper as they are on the screen of this seat. */
  private List<Backdrop> imported(Set<String> hidden) {
    return backdrops.stream()
        .flatMap(source -> source.backdrops().stream())
        .filter(backdrop -> !hidden.contains(backdrop.id()))
        .toList();
  }

  /** A layer that should be on the paper and cannot be is named on it: nobody may rely on a gap. */
  private Optional<String> missing(Set<String> hidden) {
    List<String> names =
        backdrops.stream()
            .flatMap(source -> source.missing().stream())
            .filter(one -> !hidden.contains(one.id()))
            .map(BackdropSource.Missing::name)
            .toList();
    return names.isEmpty()
        ? Optional.empty()
        : Optional.of(texts.get("document.sheet.missing", String.join(" / ", names)));
  }

  /** One way of drawing that occurs on a sheet; what is only meant comes last. */
  private record Drawn(ShapeStyle style, ShapeForm form, boolean planned)
      implements Comparable<Drawn> {
    private static final Comparator<Drawn> ORDER =
        Comparator.comparing(Drawn::planned).thenComparing(Drawn::style).thenComparing(Drawn::form);

    @Override
    public int compareTo(Drawn other) {
      return ORDER.compare(this, other);
    }
  }

  /** One order with what all its sheets share. */
  private final class Sitting {
    private final SheetOrder order;
    private final TileSource ground;
    private final List<MapSymbol> symbols;
    private final List<MapShape> shapes;
    private final List<Backdrop> imported;
    private final Optional<String> missing;
    private final OffsetDateTime moment;
    private final Progress progress;

    private Sitting(
        SheetOrder order,
        TileSource ground,
        List<MapSymbol> symbols,
        List<MapShape> shapes,
        List<Backdrop> imported,
        Optional<String> missing,
        OffsetDateTime moment,
        Progress progress) {
      this.order = order;
      this.ground = ground;
      this.symbols = symbols;
      this.shapes = shapes;
      this.imported = imported;
      this.missing = missing;
      this.moment = moment;
      this.progress = progress;
    }

    /** The ground with what lies on it; names of a height in millimetres of the sheet. */
    private GroundPicture map(MapSheet sheet, double text) {
      GroundPicture picture = GroundPicture.of(ground, sheet, Viewport.MAX_ZOOM, progress);
      BufferedImage map = picture.image();
      double unit = text / picture.millimetres(sheet);
      Viewport view =
          new Viewport(
              picture.left(), picture.top(), map.getWidth(), map.getHeight(), picture.zoom());
      Graphics2D g = map.createGraphics();
      g.drawImage(still.draw(symbols, shapes, imported, view, unit), 0, 0, null);
      g.dispose();
      return picture;
    }

    private SheetPage page(MapSheet sheet, String place) {
      GroundPicture picture = map(sheet, TEXT);
      BufferedImage map = picture.image();
      return new SheetPage(
          sheet,
          map,
          order.title(),
          place,
          moment,
          past(),
          legend(sheet.box(), picture.zoom()),
          sources(sheet.box(), picture.zoom()));
    }

    private List<String> sources(Envelope box, int zoom) {
      List<String> sources = new ArrayList<>();
      missing.ifPresent(sources::add);
      sources.add(texts.say(ground.attribution()));
      on(box, zoom).stream()
          .map(Backdrop::source)
          .filter(source -> !source.isEmpty())
          .distinct()
          .forEach(sources::add);
      return sources;
    }

    /** The imported layers that can be seen on a sheet. */
    private List<Backdrop> on(Envelope box, int zoom) {
      return imported.stream()
          .filter(backdrop -> zoom >= backdrop.fromZoom())
          .filter(backdrop ->
              backdrop.items().stream()
                  .anyMatch(item -> item.geometry().getEnvelopeInternal().intersects(box)))
          .toList();
    }

    /** The patterns of what is drawn on the sheet; words explain themselves. */
    private List<SheetPage.Legend> drawings(Envelope box) {
      Set<Drawn> drawn = new TreeSet<>();
      for (MapShape shape : shapes) {
        Envelope reach = new Envelope();
        shape.points().forEach(point -> reach.expandToInclude(point.lon(), point.lat()));
        boolean telling = TELLING.contains(shape.form());
        if (telling && reach.intersects(box)) {
          drawn.add(new Drawn(shape.style(), shape.form(), false));
          if (shape.planned()) {
            drawn.add(PLANNED);
          }
        }
      }
      return drawn.stream()
          .map(one ->
              new SheetPage.Legend(
                  still.sign(one.style, one.form, one.planned, 24),
                  one.planned
                      ? texts.get("map.style.planned")
                      : texts.get(
                          "map.drawn." + one.form.name(), texts.name("map.style", one.style))))
          .toList();
    }

    /** What occurs on the sheet, with the states that say something. */
    private List<SheetPage.Legend> legend(Envelope box, int zoom) {
      Set<SymbolCategory> categories = new TreeSet<>();
      Set<SymbolState> states = new TreeSet<>();
      for (MapSymbol symbol : symbols) {
        if (box.contains(symbol.at().lon(), symbol.at().lat())) {
          categories.add(symbol.category());
          states.add(symbol.state());
        }
      }
      List<SheetPage.Legend> legend = new ArrayList<>();
      for (SymbolCategory category : categories) {
        legend.add(
            new SheetPage.Legend(
                still.sign(category, SymbolState.NORMAL, 24),
                texts.name("map.category", category)));
      }
      for (SymbolState state : states) {
        if (state != SymbolState.NORMAL) {
          legend.add(
              new SheetPage.Legend(
                  still.sign(SymbolCategory.TEAM, state, 24), texts.name("map.state", state)));
        }
      }
      legend.addAll(drawings(box));
      for (Backdrop backdrop : on(box, zoom)) {
        for (Backdrop.Key key : backdrop.keys()) {
          legend.add(new SheetPage.Legend(still.sign(key, 24), key.meaning()));
        }
      }
      return legend;
    }
  }
}
