package org.watchfloor.ui.map;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.watchfloor.base.Message;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.ui.ObjectRef;

/** The symbols of the sample district, straight from its tables, and crowds of invented ones. */
public final class DistrictSymbols {
  public static final GeoPoint DINGHAI = new GeoPoint(122.1069, 30.0207);

  private DistrictSymbols() {}

  /** Where the files of the sample district lie. */
  public static Path folder() {
    return Path.of(System.getProperty("watchfloor.basedir", "."), "sample-data", "zhoushan");
  }

  public static List<MapSymbol> incidents() {
    return List.of(
        incident("SJ-1", 122.1069, 30.0207, SymbolState.RED, "昌国内涝"),
        incident("SJ-2", 122.2962, 29.9535, SymbolState.ORANGE, "沈家门渔港险情"),
        incident("SJ-3", 122.0400, 30.0600, SymbolState.YELLOW, "岑港山体滑坡"),
        incident("SJ-4", 122.2000, 30.2400, SymbolState.BLUE, "岱山停电"));
  }

  public static List<MapSymbol> teams() {
    return read(
        "teams.csv",
        row ->
            symbol(
                row,
                "sample-team",
                SymbolCategory.TEAM,
                "备勤".equals(row.get("状态")) ? SymbolState.NORMAL : SymbolState.FAINT));
  }

  public static List<MapSymbol> depots() {
    return read(
        "depots.csv", row -> symbol(row, "sample-depot", SymbolCategory.DEPOT, SymbolState.NORMAL));
  }

  public static List<MapSymbol> shelters() {
    return read(
        "shelters.csv",
        row -> symbol(row, "sample-shelter", SymbolCategory.SHELTER, SymbolState.NORMAL));
  }

  public static List<MapSymbol> risks() {
    return read(
        "risks.csv", row -> symbol(row, "sample-risk", SymbolCategory.RISK, SymbolState.NORMAL));
  }

  /** So many invented symbols, the same every time, over the whole district. */
  public static List<MapSymbol> crowd(int count) {
    Random random = new Random(20260720);
    List<SymbolCategory> categories =
        List.of(
            SymbolCategory.RISK, SymbolCategory.TEAM, SymbolCategory.DEPOT, SymbolCategory.SHELTER);
    SymbolState[] states = SymbolState.values();
    List<MapSymbol> crowd = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      int worst = random.nextInt(50) == 0 ? random.nextInt(4) : 4 + random.nextInt(2);
      crowd.add(
          MapSymbol.of(
              new ObjectRef("crowd", "C" + i),
              new GeoPoint(121.8 + random.nextDouble(), 29.7 + random.nextDouble()),
              categories.get(random.nextInt(categories.size())),
              states[worst],
              "对象" + i));
    }
    return crowd;
  }

  private static MapSymbol incident(
      String id, double lon, double lat, SymbolState state, String label) {
    return MapSymbol.of(
        new ObjectRef("sample-incident", id),
        new GeoPoint(lon, lat),
        SymbolCategory.INCIDENT,
        state,
        label);
  }

  private static MapSymbol symbol(
      CSVRecord row, String kind, SymbolCategory category, SymbolState state) {
    GeoPoint at =
        new GeoPoint(Double.parseDouble(row.get("经度")), Double.parseDouble(row.get("纬度")));
    return MapSymbol.of(new ObjectRef(kind, row.get("编号")), at, category, state, row.get("名称"))
        .with(Message.of("map.metres", 1));
  }

  private static List<MapSymbol> read(String file, Function<CSVRecord, MapSymbol> symbol) {
    CSVFormat format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser rows = CSVParser.parse(Files.readString(folder().resolve(file)), format)) {
      return rows.stream().map(symbol).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }
}
