package org.watchfloor.app.printing;

import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Envelope;
import org.watchfloor.base.Message;
import org.watchfloor.base.WatchClock;
import org.watchfloor.document.sheet.Atlas;
import org.watchfloor.document.sheet.MapSheet;
import org.watchfloor.document.sheet.Paper;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.geo.basemap.TileSource;
import org.watchfloor.region.District;
import org.watchfloor.store.DataFolder;
import org.watchfloor.task.Tasks;
import org.watchfloor.ui.Command;
import org.watchfloor.ui.Fx;
import org.watchfloor.ui.Navigator;
import org.watchfloor.ui.UiTexts;
import org.watchfloor.ui.dialog.FormField;
import org.watchfloor.ui.dialog.Forms;
import org.watchfloor.ui.dialog.Question;
import org.watchfloor.ui.dialog.Toasts;
import org.watchfloor.ui.map.BackdropChoice;
import org.watchfloor.ui.map.LayerChoice;
import org.watchfloor.ui.map.MapCamera;
import org.watchfloor.ui.map.Viewport;
import org.watchfloor.ui.map.ground.GroundMap;

/**
 * Asks for title, part, paper and scale, and prints the map as it is shown, in the background, as a
 * PDF in the data folder.
 */
final class PrintMap implements Command {
  private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");

  /** What is printed. */
  private enum Part {
    VIEW,
    DISTRICT
  }

  private final MapCamera camera;
  private final LayerChoice layers;
  private final BackdropChoice backdrops;
  private final GroundMap ground;
  private final SheetPrinter printer;
  private final DataFolder folder;
  private final WatchClock clock;
  private final Forms forms;
  private final Toasts toasts;
  private final UiTexts texts;
  private final Tasks tasks;
  private final Fx fx;

  @Inject
  PrintMap(
      MapCamera camera,
      LayerChoice layers,
      BackdropChoice backdrops,
      GroundMap ground,
      SheetPrinter printer,
      DataFolder folder,
      WatchClock clock,
      Forms forms,
      Toasts toasts,
      UiTexts texts,
      Tasks tasks,
      Fx fx) {
    this.camera = camera;
    this.layers = layers;
    this.backdrops = backdrops;
    this.ground = ground;
    this.printer = printer;
    this.folder = folder;
    this.clock = clock;
    this.forms = forms;
    this.toasts = toasts;
    this.texts = texts;
    this.tasks = tasks;
    this.fx = fx;
  }

  @Override
  public String titleKey() {
    return "document.print.command";
  }

  @Override
  public String icon() {
    return "mdi2p-printer-outline";
  }

  @Override
  public String key() {
    return "Shortcut+P";
  }

  @Override
  public void run(Navigator navigator) {
    Envelope seen = seen(camera.viewport().get());
    TileSource source = ground.ground().get().source().forWall();
    Set<String> hidden = layers.hidden().get();
    Set<String> hiddenBackdrops = backdrops.hidden().get();
    Path file = folder.root().resolve("prints").resolve("map-" + NAME.format(clock.now()) + ".pdf");
    int scale = MapSheet.around(seen, Paper.A3).scale();
    forms.ask(
        Question.of(
            Message.of("document.print.title"),
            List.of(Message.of("document.print.what"), Message.of("document.print.where", file)),
            Message.of("document.print.act")),
        List.of(
            FormField.line(
                Message.of("document.print.name"),
                texts.get("document.print.name-initial", folder.card().name())),
            FormField.choice(
                Message.of("document.print.part"), Part.VIEW.name(), options(Part.values())),
            FormField.choice(
                Message.of("document.print.paper"), Paper.A3.name(), options(Paper.values())),
            FormField.choice(Message.of("document.print.scale"), String.valueOf(scale), scales())),
        values ->
            print(order(values, seen, hidden).withoutBackdrops(hiddenBackdrops), source, file));
  }

  /** Still refuses what cannot be drawn; the drawing itself goes on behind the closed form. */
  private void print(SheetOrder order, TileSource source, Path file) {
    tasks
        .of(
            Message.of("document.print.task", order.title()),
            progress -> printer.print(order, source, file, progress))
        .onSuccess(fx, pages -> toasts.say(Message.of("document.print.done", pages, file)))
        .start();
  }

  private SheetOrder order(List<String> values, Envelope seen, Set<String> hidden) {
    String title = values.get(0).strip();
    Paper paper = Paper.valueOf(values.get(2));
    int scale = Integer.parseInt(values.get(3));
    return switch (Part.valueOf(values.get(1))) {
      case VIEW -> {
        GeoPoint centre = MapSheet.around(seen, paper).centre();
        yield SheetOrder.of(title, new MapSheet(centre, scale, paper), hidden);
      }
      case DISTRICT -> SheetOrder.of(title, Atlas.of(district(seen), scale, paper), hidden);
    };
  }

  private Envelope district(Envelope seen) {
    return District.in(folder.root()).map(District::box).orElse(seen);
  }

  private static Envelope seen(Viewport view) {
    GeoPoint northWest = view.point(0, 0);
    GeoPoint southEast = view.point(view.width(), view.height());
    return new Envelope(northWest.lon(), southEast.lon(), southEast.lat(), northWest.lat());
  }

  private List<FormField.Option> options(Enum<?>[] values) {
    return Stream.of(values)
        .map(value -> new FormField.Option(value.name(), texts.name("document.print", value)))
        .toList();
  }

  private static List<FormField.Option> scales() {
    return MapSheet.scales().stream()
        .map(scale ->
            new FormField.Option(String.valueOf(scale), String.format(Locale.ROOT, "1:%,d", scale)))
        .toList();
  }
}
