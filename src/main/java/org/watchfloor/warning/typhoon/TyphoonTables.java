package org.watchfloor.warning.typhoon;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.watchfloor.geo.GeoPoint;

/** What the field says of classes, circles, agencies and lines: {@code warning/typhoons.yaml}. */
@Singleton
public final class TyphoonTables {
  private static final String FILE = "/warning/typhoons.yaml";

  private final Map<StormClass, Double> from = new EnumMap<>(StormClass.class);
  private final Map<Integer, StormClass> byGrade = new HashMap<>();
  private final Map<String, StormClass> byName = new HashMap<>();
  private final Map<WindScale, Double> scales = new EnumMap<>(WindScale.class);
  private final Map<String, @Nullable Integer> agencies = new LinkedHashMap<>();
  private final Map<String, String> agencyNames = new HashMap<>();
  private final Map<String, Double> directions = new HashMap<>();
  private final List<SeaLine> lines = new ArrayList<>();
  private final int classAveraging;
  private final String zhejiangObserved;
  private final Duration shown;

  /** A line at sea; its name is a text key, its status how sure its course is. */
  public record SeaLine(String name, String status, List<GeoPoint> points) {}

  @Inject
  public TyphoonTables() {
    LoadSettings settings = LoadSettings.builder().setLabel(FILE).build();
    try (InputStream in = Objects.requireNonNull(TyphoonTables.class.getResourceAsStream(FILE))) {
      Map<?, ?> root = (Map<?, ?>) new Load(settings).loadFromInputStream(in);
      Map<?, ?> classes = (Map<?, ?>) must(root, "classes");
      classAveraging = ((Number) must(classes, "averaging")).intValue();
      rows(classes, "rows").forEach(this::addClass);
      rows(root, "circles")
          .forEach(row ->
              scales.put(WindScale.valueOf(text(row, "scale")), number(row, "metres_per_second")));
      rows((Map<?, ?>) must(root, "agencies"), "rows").forEach(this::addAgency);
      rows(root, "lines").forEach(this::addLine);
      ((Map<?, ?>) must(root, "directions"))
          .forEach((name, degrees) ->
              directions.put(plain(String.valueOf(name)), ((Number) degrees).doubleValue()));
      zhejiangObserved = text(root, "zhejiang_observed");
      shown = Duration.ofHours((long) number(root, "shown_hours"));
    } catch (IOException e) {
      throw new UncheckedIOException(FILE, e);
    }
  }

  /** How strong the wind of a circle is, m/s. */
  public double metresPerSecond(WindScale scale) {
    return Objects.requireNonNull(scales.get(scale), scale::name);
  }

  /**
   * The class of a wind: only where it is a mean over the time the standard is made for.
   *
   * @param averaging seconds; null if not known
   */
  public Optional<StormClass> classOf(@Nullable Double wind, @Nullable Integer averaging) {
    if (wind == null || averaging == null || averaging != classAveraging) {
      return Optional.empty();
    }
    return from.entrySet().stream()
        .filter(one -> wind >= one.getValue())
        .map(Map.Entry::getKey)
        .reduce((weaker, stronger) -> stronger);
  }

  /** The class a file names. */
  public Optional<StormClass> classNamed(String name) {
    return Optional.ofNullable(byName.get(plain(name)));
  }

  /** The class of a grade of the CMA best track. */
  public Optional<StormClass> classGraded(int grade) {
    return Optional.ofNullable(byGrade.get(grade));
  }

  /** The agency a file means; its own word if it is none we know. */
  public String agency(String name) {
    return agencyNames.getOrDefault(plain(name), name.strip());
  }

  /** Over how many seconds an agency takes its mean wind; null if not known. */
  public @Nullable Integer averaging(String agency) {
    return agencies.get(agency);
  }

  /** Where an agency stands among the others: the first is shown first. */
  public int rank(String agency) {
    int at = List.copyOf(agencies.keySet()).indexOf(agency);
    return at < 0 ? agencies.size() : at;
  }

  /** Whose the observed points of a Zhejiang-type file are. */
  public String zhejiangObserved() {
    return zhejiangObserved;
  }

  /** The direction a word means, degrees. */
  public Optional<Double> direction(String name) {
    return Optional.ofNullable(directions.get(plain(name)));
  }

  /** How old the last word on a storm may be and it is still shown. */
  public Duration shown() {
    return shown;
  }

  /** The lines at sea. */
  public List<SeaLine> lines() {
    return List.copyOf(lines);
  }

  private void addClass(Map<?, ?> row) {
    StormClass kind = StormClass.valueOf(text(row, "class"));
    if (row.get("from") instanceof Number limit) {
      from.put(kind, limit.doubleValue());
    }
    byGrade.put(((Number) must(row, "cma")).intValue(), kind);
    for (String key : List.of("code", "names")) {
      ((List<?>) must(row, key)).forEach(name -> byName.put(plain(String.valueOf(name)), kind));
    }
  }

  private void addAgency(Map<?, ?> row) {
    String agency = text(row, "agency");
    agencies.put(agency, row.get("averaging") instanceof Number time ? time.intValue() : null);
    agencyNames.put(plain(agency), agency);
    ((List<?>) must(row, "names"))
        .forEach(name -> agencyNames.put(plain(String.valueOf(name)), agency));
  }

  private void addLine(Map<?, ?> row) {
    List<GeoPoint> points = new ArrayList<>();
    for (Object at : (List<?>) must(row, "points")) {
      List<?> pair = (List<?>) at;
      points.add(
          new GeoPoint(((Number) pair.get(0)).doubleValue(), ((Number) pair.get(1)).doubleValue()));
    }
    lines.add(new SeaLine(text(row, "name"), text(row, "status"), points));
  }

  private static String plain(String name) {
    return name.strip().replaceAll("[\\s()\uff08\uff09]", "").toUpperCase(Locale.ROOT);
  }

  private static List<Map<?, ?>> rows(Map<?, ?> root, String key) {
    List<Map<?, ?>> rows = new ArrayList<>();
    ((List<?>) must(root, key)).forEach(row -> rows.add((Map<?, ?>) row));
    return rows;
  }

  private static String text(Map<?, ?> row, String key) {
    return String.valueOf(must(row, key));
  }

  private static double number(Map<?, ?> row, String key) {
    return ((Number) must(row, key)).doubleValue();
  }

  private static Object must(Map<?, ?> row, String key) {
    return Objects.requireNonNull(row.get(key), () -> FILE + ": no " + key + " in " + row);
  }
}
