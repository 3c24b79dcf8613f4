package org.watchfloor.sampledata;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.locationtech.jts.geom.Coordinate;

/** One register as it is handed over: a header row in Chinese and rows of text. */
record Register(String file, List<String> header, List<List<String>> rows) {

  Register(String file, String header) {
    this(file, List.of(header.split(",")), new ArrayList<>());
  }

  /** Adds a row; positions become two cells, longitude and latitude. */
  void add(Object... cells) {
    List<String> row = new ArrayList<>();
    for (Object cell : cells) {
      if (cell instanceof Coordinate metres) {
        row.add(degrees(Plane.lon(metres)));
        row.add(degrees(Plane.lat(metres)));
      } else {
        row.add(String.valueOf(cell));
      }
    }
    if (row.size() != header.size()) {
      throw new IllegalArgumentException(file + " wants " + header + " but got " + row);
    }
    rows.add(row);
  }

  /** The file as text: comma separated, lines ended by a line feed. */
  String text() throws IOException {
    StringBuilder text = new StringBuilder();
    CSVFormat format = CSVFormat.DEFAULT.builder().setRecordSeparator("\n").get();
    try (CSVPrinter printer = new CSVPrinter(text, format)) {
      printer.printRecord(header);
      printer.printRecords(rows);
    }
    return text.toString();
  }

  private static String degrees(double value) {
    return String.format("%.6f", value);
  }
}
