package org.watchfloor.app.printing;

import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.watchfloor.base.Message;
import org.watchfloor.base.WatchClock;
import org.watchfloor.document.sheet.SheetBook;
import org.watchfloor.document.sheet.TextPage;
import org.watchfloor.document.sheet.TextPage.Line;
import org.watchfloor.store.DataFolder;
import org.watchfloor.store.Realm;
import org.watchfloor.supply.Depot;
import org.watchfloor.supply.SupplyService;
import org.watchfloor.supply.delivery.DeliveryNow;
import org.watchfloor.supply.delivery.DeliveryRoutes;
import org.watchfloor.supply.delivery.DeliveryStep;
import org.watchfloor.supply.delivery.DeliveryWay;
import org.watchfloor.supply.delivery.DeliveryWords;
import org.watchfloor.supply.delivery.RouteSheet;
import org.watchfloor.ui.UiTexts;

/** Directions of delivery routes as a PDF in the data folder, a sheet for each place. */
final class RouteSheetPrinter implements RouteSheet {
  private static final DateTimeFormatter NAME =
      DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss", Locale.ROOT);
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

  private final DataFolder folder;
  private final SupplyService supply;
  private final WatchClock clock;
  private final UiTexts texts;
  private final Realm realm;

  @Inject
  RouteSheetPrinter(
      DataFolder folder, SupplyService supply, WatchClock clock, UiTexts texts, Realm realm) {
    this.realm = realm;
    this.folder = folder;
    this.supply = supply;
    this.clock = clock;
    this.texts = texts;
  }

  @Override
  public Path print(List<DeliveryNow> routes) {
    String name = "routes-" + NAME.format(clock.now()) + ".pdf";
    Path file = folder.root().resolve("prints").resolve(name);
    try (SheetBook book = new SheetBook(texts.texts(), realm)) {
      routes.forEach(one -> book.add(page(one)));
      book.save(file);
    }
    return file;
  }

  private TextPage page(DeliveryNow now) {
    DeliveryRoutes laid = now.routes();
    String depot = supply.depot(laid.depot()).map(Depot::name).orElse(laid.depot());
    LocalDate today = clock.now().toLocalDate();
    List<Message> sentences = DeliveryWords.now(now, today);
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < laid.ways().size(); i++) {
      DeliveryWay way = laid.ways().get(i);
      lines.add(new Line(texts.say(sentences.get(i)), true));
      lines.add(new Line(texts.say(DeliveryWords.length(way)), false));
      int number = 0;
      for (DeliveryStep step : way.steps()) {
        String said = texts.get("supply.delivery.step", step.words(), step.metres());
        lines.add(new Line(++number + ". " + said, false));
      }
      lines.add(new Line("", false));
    }
    sentences
        .subList(laid.ways().size(), sentences.size())
        .forEach(more -> lines.add(new Line(texts.say(more), true)));
    lines.add(new Line(texts.say(DeliveryWords.truck(laid.truck())), false));
    String foot =
        texts.get(
            "supply.delivery.sheet.foot",
            MOMENT.format(laid.madeAt().atZone(WatchClock.BEIJING)),
            laid.madeBy(),
            MOMENT.format(clock.now()));
    return new TextPage(texts.get("supply.delivery.sheet", depot, laid.to().name()), lines, foot);
  }
}
