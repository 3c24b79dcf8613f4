package org.watchfloor.table;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Coordinate;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;

/**
 * Reads a GeoJSON FeatureCollection (RFC 7946) as a table: longitude and latitude first, if
 * anything has a place, then every property met. Row 1 is the header, so feature n stands in row n
 * + 1. Features are read one at a time.
 */
final class GeoJsonReader {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int POINT_COLUMNS = 2;

  private final String file;
  private final Map<String, Integer> columns = new LinkedHashMap<>();
  private final List<Table.Row> rows = new ArrayList<>();

  GeoJsonReader(String file) {
    this.file = file;
    columns.put(Column.LON, 0);
    columns.put(Column.LAT, 1);
  }

  Table read(TextDecoder.Decoded decoded) {
    try (JsonParser parser = JSON.createParser(decoded.text())) {
      readCollection(parser);
    } catch (JsonProcessingException e) {
      long line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
      throw new RefusedException(
          RefusedException.of("table.refused.geojson_damaged", file, line).said(), e);
    } catch (IOException e) {
      throw new RefusedException(RefusedException.of("table.refused.unreadable", file).said(), e);
    }
    if (rows.isEmpty()) {
      throw RefusedException.of("table.refused.geojson", file);
    }
    return table(decoded);
  }

  /** Everything that was added, below a header. */
  Table table(TextDecoder.Decoded decoded) {
    // Where nothing has a place there are no columns for it, as in a spreadsheet.
    boolean placed =
        rows.stream().anyMatch(row -> !row.cell(0).isBlank() || !row.cell(1).isBlank());
    int first = placed ? 0 : POINT_COLUMNS;
    List<Table.Row> all = new ArrayList<>();
    all.add(new Table.Row(1, columns.keySet().stream().skip(first).map(Table.Cell::of).toList()));
    for (Table.Row row : rows) {
      all.add(new Table.Row(row.number(), row.cells().subList(first, row.cells().size())));
    }
    List<Message> notes =
        decoded.gbk() ? List.of(Message.of("table.note.gbk", file)) : List.<Message>of();
    return new Table(file, null, all, notes);
  }

  private void readCollection(JsonParser parser) throws IOException {
    if (parser.nextToken() != JsonToken.START_OBJECT) {
      throw RefusedException.of("table.refused.geojson", file);
    }
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      boolean features = parser.currentName().equals("features");
      if (parser.nextToken() == JsonToken.START_ARRAY && features) {
        while (parser.nextToken() == JsonToken.START_OBJECT) {
          add(parser.readValueAsTree());
        }
      } else {
        parser.skipChildren();
      }
    }
  }

  /** Takes one feature as a row. */
  void add(JsonNode feature) {
    int number = rows.size() + 2;
    Limits.checkRow(file, rows, number);
    Map<Integer, Table.Cell> cells = new LinkedHashMap<>();
    JsonNode geometry = feature.path("geometry");
    if (geometry.isObject()) {
      RepresentativePoint.of(geometry)
          .ifPresentOrElse(
              point -> putPoint(cells, point), () -> putUnusable(cells, geometry.path("type")));
    }
    for (Map.Entry<String, JsonNode> property : feature.path("properties").properties()) {
      int column = columns.computeIfAbsent(property.getKey(), name -> columns.size());
      Limits.checkColumn(file, number, column);
      // a point in the geometry is better than one copied into the properties
      cells.putIfAbsent(column, cell(property.getValue()));
    }
    List<Table.Cell> row = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      row.add(cells.getOrDefault(i, Table.Cell.BLANK));
    }
    Table.Row whole = new Table.Row(number, row);
    rows.add(whole);
  }

  private static void putPoint(Map<Integer, Table.Cell> cells, Coordinate point) {
    cells.put(0, number(point.x));
    cells.put(1, number(point.y));
  }

  private static void putUnusable(Map<Integer, Table.Cell> cells, JsonNode type) {
    Table.Cell shape = new Table.Cell(type.asText("?"), Table.Kind.ERROR, null);
    cells.put(0, shape);
    cells.put(1, shape);
  }

  private static Table.Cell cell(JsonNode value) {
    if (value.isNull()) {
      return Table.Cell.BLANK;
    }
    if (value.isNumber()) {
      return number(value.doubleValue());
    }
    String text = value.isValueNode() ? value.asText() : value.toString();
    return Table.Cell.limited(text);
  }

  private static Table.Cell number(double value) {
    return new Table.Cell(Numbers.plain(value), Table.Kind.NUMBER, null);
  }
}
