package org.watchfloor.sampledata;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/** Reads the folder {@code sample-data/source}: the coast as GeoJSON, everything chosen as csv. */
record Sources(Path folder) {
  static final GeometryFactory GEOMETRY = new GeometryFactory();

  /** A feature of a GeoJSON file: its properties and its polygons, degrees. */
  record Feature(JsonNode properties, List<Polygon> polygons) {}

  /** The rows of a csv file with a header row. */
  List<CSVRecord> rows(String file) throws IOException {
    CSVFormat format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
    try (Reader reader = Files.newBufferedReader(folder.resolve(file), StandardCharsets.UTF_8);
        CSVParser parser = format.parse(reader)) {
      return parser.getRecords();
    }
  }

  /** The polygon features of a GeoJSON file, in file order. */
  List<Feature> features(String file) throws IOException {
    JsonNode root = new ObjectMapper().readTree(folder.resolve(file).toFile());
    List<Feature> all = new ArrayList<>();
    for (JsonNode feature : root.get("features")) {
      JsonNode geometry = feature.get("geometry");
      List<Polygon> polygons = new ArrayList<>();
      if (geometry.get("type").asText().equals("Polygon")) {
        polygons.add(polygon(geometry.get("coordinates")));
      } else {
        geometry.get("coordinates").forEach(part -> polygons.add(polygon(part)));
      }
      all.add(new Feature(feature.get("properties"), polygons));
    }
    return all;
  }

  private static Polygon polygon(JsonNode rings) {
    LinearRing shell = ring(rings.get(0));
    LinearRing[] holes = new LinearRing[rings.size() - 1];
    for (int i = 0; i < holes.length; i++) {
      holes[i] = ring(rings.get(i + 1));
    }
    return GEOMETRY.createPolygon(shell, holes);
  }

  private static LinearRing ring(JsonNode points) {
    Coordinate[] ring = new Coordinate[points.size()];
    for (int i = 0; i < ring.length; i++) {
      ring[i] = new Coordinate(points.get(i).get(0).asDouble(), points.get(i).get(1).asDouble());
    }
    return GEOMETRY.createLinearRing(ring);
  }
}
