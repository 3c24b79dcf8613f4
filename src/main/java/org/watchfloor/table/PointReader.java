package org.watchfloor.table;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.Message;
import org.watchfloor.geo.Coordinates;
import org.watchfloor.geo.Datum;
import org.watchfloor.geo.DatumCheck;
import org.watchfloor.geo.GeoPoint;

/**
 * Reads longitude and latitude together, converts them to WGS 84 and looks whether they lie in the
 * district. Nothing is put right: swapped values, degrees and minutes, a lost decimal point are
 * refused with the values to type instead.
 */
final class PointReader {
  private static final Pattern DECIMAL = Pattern.compile("[+-]?\\d{1,12}(\\.\\d{1,20})?");
  private static final double METRES_PER_KM = 1000;

  private final Datum datum;
  private final @Nullable DistrictBounds district;

  PointReader(Datum datum, @Nullable DistrictBounds district) {
    this.datum = datum;
    this.district = district;
  }

  /**
   * What came of the two cells.
   *
   * @param where the column to show a problem at
   * @param raw the numbers as they stand in the file, if they are numbers
   */
  record Result(CellReading reading, ColumnType where, Datum.@Nullable Reading raw) {}

  /** The system the file's coordinates are read in. */
  Datum datum() {
    return datum;
  }

  /** Reads a pair of which a register has both columns. */
  Result read(Column column, Table.Cell lon, Table.Cell lat, Spellings spellings) {
    if (lon.isBlank() && lat.isBlank()) {
      return new Result(CellReader.blank(column, lon, spellings), ColumnType.LONGITUDE, null);
    }
    for (Table.Cell cell : new Table.Cell[] {lon, lat}) {
      ColumnType where = cell == lon ? ColumnType.LONGITUDE : ColumnType.LATITUDE;
      Optional<CellReading> wrong = form(cell, lon, lat);
      if (wrong.isPresent()) {
        return new Result(wrong.get(), where, null);
      }
    }
    double east = Double.parseDouble(lon.text());
    double north = Double.parseDouble(lat.text());
    CellReading reading = place(east, north);
    return new Result(reading, ColumnType.LONGITUDE, new Datum.Reading(datum, east, north));
  }

  private Optional<CellReading> form(Table.Cell cell, Table.Cell lon, Table.Cell lat) {
    if (Width.hasWide(cell.text())) {
      return Optional.of(CellReader.wide(cell.text()));
    }
    if (cell.kind() == Table.Kind.ERROR) {
      boolean formula = cell.text().startsWith("=") || cell.text().startsWith("#");
      return Optional.of(formula ? CellReader.error(cell) : shape(cell));
    }
    Table.Merge merge = cell.merge();
    if (cell.isBlank() && merge != null) {
      return Optional.of(
          CellReading.wrong(
              Fault.MERGED,
              Message.of("table.reason.merged", merge.range()),
              Message.of("table.fix.merged", merge.value())));
    }
    if (DECIMAL.matcher(cell.text()).matches()) {
      return Optional.empty();
    }
    Message reason = Message.of(cell.isBlank() ? "table.reason.half" : "table.reason.degrees");
    Message fix =
        Coordinates.find(lat.text() + " " + lon.text())
            .map(PointReader::shown)
            .orElse(Message.of("table.fix.degrees"));
    return Optional.of(CellReading.wrong(Fault.COORDINATE, reason, fix));
  }

  private static CellReading shape(Table.Cell cell) {
    return CellReading.wrong(
        Fault.COORDINATE,
        Message.of("table.reason.shape", cell.text()),
        Message.of("table.fix.shape"));
  }

  private CellReading place(double lon, double lat) {
    if (isSwapped(lon, lat)) {
      return CellReading.wrong(Fault.SWAPPED, Message.of("table.reason.swapped"), pair(lat, lon));
    }
    if (Math.abs(lon) > 180 || Math.abs(lat) > 90) {
      return CellReading.wrong(
          Fault.COORDINATE, Message.of("table.reason.earth"), lostPoint(lon, lat));
    }
    GeoPoint point = datum.toWgs84(lon, lat);
    if (district != null && !district.allows(point)) {
      long km = Math.round(district.metresOutside(point) / METRES_PER_KM);
      return CellReading.wrong(
          Fault.OUTSIDE,
          Message.of("table.reason.outside", Math.max(1, km)),
          Message.of("table.fix.outside"));
    }
    return CellReading.value(point);
  }

  private boolean isSwapped(double lon, double lat) {
    if (district == null) {
      return DatumCheck.swapped(lon, lat);
    }
    return Math.abs(lon) <= 90
        && Math.abs(lat) <= 180
        && district.allows(datum.toWgs84(lat, lon))
        && !(Math.abs(lat) <= 90 && district.allows(datum.toWgs84(lon, lat)));
  }

  /**
   * 12210600 for 122.10600: the proposal, if moving the points leads into China or the district.
   */
  private Message lostPoint(double lon, double lat) {
    double east = scaled(lon, 73, 136);
    double north = scaled(lat, 3, 54);
    boolean known =
        district == null
            ? east != 0 && north != 0
            : Math.abs(east) <= 180
                && Math.abs(north) <= 90
                && district.allows(datum.toWgs84(east, north));
    return known ? pair(east, north) : Message.of("table.fix.degrees");
  }

  private static double scaled(double value, double least, double greatest) {
    double scaled = value;
    while (Math.abs(scaled) > greatest) {
      scaled /= 10;
    }
    return scaled >= least ? scaled : 0;
  }

  private static Message shown(GeoPoint point) {
    return pair(point.lon(), point.lat());
  }

  private static Message pair(double lon, double lat) {
    return Message.of("table.fix.point", rounded(lon), rounded(lat));
  }

  /** To a tenth of a metre, so that a proposal from minutes and seconds is not 17 digits long. */
  private static String rounded(double degrees) {
    return Numbers.plain(Math.round(degrees * 1e6) / 1e6);
  }
}
