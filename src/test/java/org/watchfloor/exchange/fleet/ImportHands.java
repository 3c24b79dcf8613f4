package org.watchfloor.exchange.fleet;

import static org.watchfloor.exchange.fleet.Hand.any;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.watchfloor.exchange.imports.ImportService;
import org.watchfloor.exchange.imports.TakenImport;
import org.watchfloor.geo.Datum;
import org.watchfloor.region.layer.ImportedLayer;
import org.watchfloor.region.layer.LayerService;
import org.watchfloor.region.layer.LayerStyle;
import org.watchfloor.store.DataFolder;
import org.watchfloor.support.HandClock;
import org.watchfloor.support.TestStation;
import org.watchfloor.table.ImportSpec;
import org.watchfloor.table.Importer;
import org.watchfloor.task.Progress;
import org.watchfloor.ui.map.InkColour;

/** What comes in as a file, and is taken back as a whole: rows of registers, layers of the map. */
final class ImportHands {
  static final Map<String, Hand> ALL = all();

  private static final String DEPOTS = "编号,名称,层级,经度,纬度\n";
  private static final String ITEMS = "编码,名称,计量单位\n";
  private static final String TEAMS = "编号,名称,类别,能力,人数,状态,经度,纬度,集结分钟\n";
  private static final String SHELTERS = "编号,名称,经度,纬度,级别,类型,紧急容量,短期容量\n";
  private static final String STOCK = "物资库编号,物资编码,数量,储备方式,批次,最低储备\n";
  private static final String LAYER =
      """
      {"type":"FeatureCollection","features":[{"type":"Feature",
       "properties":{"名称":"闸 %d"},"geometry":{"type":"Point","coordinates":[122.1,30.0]}}]}
      """;

  private ImportHands() {}

  private static Map<String, Hand> all() {
    Map<String, Hand> all = new LinkedHashMap<>();
    all.put("imports", ImportHands::imports);
    all.put("layers", ImportHands::layers);
    return all;
  }

  /** A file as a clerk has it on a stick; it goes with what the station wrote in this history. */
  private static Path file(TestStation at, String name, String text) {
    try {
      return Files.writeString(at.get(DataFolder.class).root().resolve(name), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void imports(TestStation at, HandClock clock, Random random) {
    ImportService imports = at.get(ImportService.class);
    List<TakenImport> all = imports.list();
    if (!all.isEmpty() && random.nextInt(5) < 2) {
      imports.undo(any(all, random).number(), "表是去年的");
      return;
    }
    switch (random.nextInt(5)) {
      case 0 -> take(at, "teams", TEAMS + row("T1", random) + row("T9", random));
      case 1 ->
          take(
              at,
              "shelters",
              SHELTERS + "B9,新点,122.10,30.00,镇街级,室内,100,%d\n".formatted(20 * random.nextInt(1, 4)));
      case 2 ->
          take(
              at,
              "depots",
              DEPOTS
                  + "W2,示例库%d,镇街,122.10,30.00\n".formatted(random.nextInt(3))
                  + "W8%d,新库,镇街,122.10,30.00\n".formatted(random.nextInt(2)));
      case 3 ->
          take(
              at,
              "supplies",
              ITEMS
                  + "TENT,帐篷%d,顶\n".formatted(random.nextInt(3))
                  + "NEW%d,物%d,个\n".formatted(random.nextInt(3), random.nextInt(2)));
      default ->
          take(
              at,
              "stock",
              STOCK
                  + "W1,3010101,%d,实物,,%d\n"
                      .formatted(20 * random.nextInt(6), 10 * random.nextInt(3))
                  + "W2,TENT,%d,实物,,0\n".formatted(random.nextInt(9)));
    }
  }

  private static String row(String number, Random random) {
    return "%s,示例队,专业,PUMP,%d,备勤,122.10,30.00,5\n".formatted(number, 10 + random.nextInt(6));
  }

  private static void take(TestStation at, String as, String text) {
    Path file = file(at, as + ".csv", text);
    at.get(ImportService.class)
        .take(
            at.get(Importer.class)
                .prepare(file, new ImportSpec(Optional.of(as), Datum.WGS84, Optional.empty())));
  }

  private static void layers(TestStation at, HandClock clock, Random random) {
    LayerService layers = at.get(LayerService.class);
    List<ImportedLayer> all = layers.list();
    if (all.isEmpty() || random.nextInt(5) == 0) {
      Path file = file(at, "gates.geojson", LAYER.formatted(random.nextInt(2)));
      layers.take(layers.prepare(file, "", "海塘所", Datum.WGS84, Progress.UNWATCHED));
      return;
    }
    String id = any(all, random).id();
    switch (random.nextInt(6)) {
      case 0 -> layers.remove(id, "过时");
      case 1 -> layers.rename(id, "图层" + random.nextInt(4));
      case 2 -> layers.style(id, LayerStyle.plain(any(InkColour.values(), random)));
      case 3 -> layers.tellAccuracy(id, random.nextBoolean() ? null : 10.0 * random.nextInt(1, 4));
      default -> layers.move(id, random.nextBoolean());
    }
  }
}
