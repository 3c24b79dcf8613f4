package org.watchfloor.evacuation.assignment;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.Message;
import org.watchfloor.evacuation.assignment.AssignmentRequest.Home;
import org.watchfloor.evacuation.assignment.AssignmentRequest.Pair;
import org.watchfloor.evacuation.assignment.AssignmentRequest.Place;
import org.watchfloor.evacuation.assignment.AssignmentRequest.Village;
import org.watchfloor.table.json.BrokenJson;

/**
 * Reads request files, one household at a time. Finds everything that is wrong at once, each fault
 * with its path, reason and remedy, and gives a request only for a file without one. Numbers are
 * decimals, in digits or as text, and are never rounded. Any thread.
 */
public final class RequestReader {
  /** The fields of a request, as {@code docs/evacuate.md} has them. */
  static final List<String> FIELDS =
      List.of("version", "shelters", "households", "villages", "pinned", "forbidden");

  static final List<String> SHELTER = List.of("id", "capacity");
  static final List<String> HOUSEHOLD =
      List.of("id", "people", "priority", "village", "costs", "loads");
  static final List<String> VILLAGE = List.of("id", "extraShelter", "whole");
  static final List<String> PAIR = List.of("household", "shelter");

  private static final int VERSION = 1;
  private static final int LONGEST_ID = 200;

  /** More digits before or behind the point than any sum could carry. */
  private static final int MOST_DIGITS = 18;

  /** A file with more faults has one fault over and over. */
  private static final int MOST_FAULTS = 500;

  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .build();

  private final List<Message> faults = new ArrayList<>();
  private final List<Place> shelters = new ArrayList<>();
  private final List<Home> homes = new ArrayList<>();
  private final List<Village> villages = new ArrayList<>();
  private final List<Pair> pinned = new ArrayList<>();
  private final List<Pair> forbidden = new ArrayList<>();
  private final Set<String> shelterIds = new HashSet<>();
  private final Set<String> householdIds = new HashSet<>();
  private final Set<String> villageIds = new HashSet<>();
  private int untold;

  private RequestReader() {}

  /**
   * Reads a request.
   *
   * @throws IOException if the file cannot be read
   */
  public static RequestReading read(InputStream in) throws IOException {
    RequestReader reader = new RequestReader();
    try (JsonParser parser = JSON.createParser(in)) {
      reader.whole(parser);
    } catch (JsonProcessingException e) {
      reader.faults.add(Message.of("evacuation.request.fault", "$", BrokenJson.said(e)));
      return new RequestReading.Refused(reader.faults);
    }
    reader.references();
    if (reader.untold > 0) {
      reader.faults.add(Message.of("evacuation.request.more", reader.untold));
    }
    return reader.faults.isEmpty()
        ? new RequestReading.Read(
            new AssignmentRequest(
                reader.shelters, reader.homes, reader.villages, reader.pinned, reader.forbidden))
        : new RequestReading.Refused(reader.faults);
  }

  private void whole(JsonParser parser) throws IOException {
    if (parser.nextToken() != JsonToken.START_OBJECT) {
      fault("$", "evacuation.request.notObject");
      return;
    }
    Set<String> seen = new HashSet<>();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      seen.add(name);
      parser.nextToken();
      switch (name) {
        case "version" -> version(JSON.readTree(parser));
        case "shelters" -> each(parser, "$.shelters", this::shelter);
        case "households" -> each(parser, "$.households", this::household);
        case "villages" -> each(parser, "$.villages", this::village);
        case "pinned" -> each(parser, "$.pinned", (path, one) -> pair(path, one, pinned));
        case "forbidden" -> each(parser, "$.forbidden", (path, one) -> pair(path, one, forbidden));
        default -> {
          parser.skipChildren();
          unknown("$." + name, FIELDS);
        }
      }
    }
    if (parser.nextToken() != null) {
      fault("$", "evacuation.request.behind");
    }
    for (String needed : List.of("version", "shelters", "households")) {
      if (!seen.contains(needed)) {
        fault("$." + needed, "evacuation.request.missing");
      }
    }
  }

  private interface Element {
    void read(String path, JsonNode node);
  }

  private void each(JsonParser parser, String path, Element element) throws IOException {
    if (parser.currentToken() != JsonToken.START_ARRAY) {
      parser.skipChildren();
      fault(path, "evacuation.request.notList");
      return;
    }
    for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
      String own = path + "[" + i + "]";
      JsonNode node = JSON.readTree(parser);
      if (node.isObject()) {
        element.read(own, node);
      } else {
        fault(own, "evacuation.request.notObject");
      }
    }
  }

  private void version(JsonNode node) {
    if (!node.isInt() || node.intValue() != VERSION) {
      fault("$.version", "evacuation.request.version", VERSION);
    }
  }

  private void shelter(String path, JsonNode node) {
    known(path, node, SHELTER);
    String id = id(path + ".id", node.get("id"));
    BigDecimal capacity = atLeastNone(path + ".capacity", node.get("capacity"));
    twice("$.shelters", id, shelterIds);
    if (id != null && capacity != null) {
      shelters.add(new Place(id, capacity));
    }
  }

  private void household(String path, JsonNode node) {
    known(path, node, HOUSEHOLD);
    String id = id(path + ".id", node.get("id"));
    BigDecimal people = atLeastNone(path + ".people", node.get("people"));
    long priority = node.has("priority") ? whole(path + ".priority", node.get("priority")) : 1;
    String village = node.has("village") ? id(path + ".village", node.get("village")) : null;
    Map<String, BigDecimal> costs = table(path + ".costs", node.get("costs"), false);
    Map<String, BigDecimal> loads =
        node.has("loads") ? table(path + ".loads", node.get("loads"), true) : Map.of();
    twice("$.households", id, householdIds);
    if (id != null && people != null) {
      homes.add(new Home(id, people, Math.max(1, priority), village, costs, loads));
    }
  }

  private void village(String path, JsonNode node) {
    known(path, node, VILLAGE);
    String id = id(path + ".id", node.get("id"));
    BigDecimal extra =
        node.has("extraShelter")
            ? atLeastNone(path + ".extraShelter", node.get("extraShelter"))
            : BigDecimal.ZERO;
    JsonNode whole = node.get("whole");
    if (whole != null && !whole.isBoolean()) {
      fault(path + ".whole", "evacuation.request.notBoolean");
    }
    twice("$.villages", id, villageIds);
    if (id != null && extra != null) {
      villages.add(new Village(id, extra, whole != null && whole.booleanValue()));
    }
  }

  /** Also of rows that are faulty otherwise: else it would be told only once these are mended. */
  private void twice(String path, @Nullable String id, Set<String> seen) {
    if (id != null && !seen.add(id)) {
      fault(path, "evacuation.request.twice", id);
    }
  }

  private void pair(String path, JsonNode node, List<Pair> into) {
    known(path, node, PAIR);
    String household = id(path + ".household", node.get("household"));
    String shelter = id(path + ".shelter", node.get("shelter"));
    if (household != null && shelter != null) {
      into.add(new Pair(household, shelter));
    }
  }

  private void known(String path, JsonNode node, List<String> fields) {
    node.fieldNames()
        .forEachRemaining(name -> {
          if (!fields.contains(name)) {
            unknown(path + "." + name, fields);
          }
        });
  }

  private void unknown(String path, List<String> fields) {
    fault(path, "evacuation.request.unknown", String.join(" ", fields));
  }

  private @Nullable String id(String path, @Nullable JsonNode node) {
    if (node == null) {
      fault(path, "evacuation.request.missing");
      return null;
    }
    if (!node.isTextual() || node.textValue().isBlank() || node.textValue().length() > LONGEST_ID) {
      fault(path, "evacuation.request.notId", LONGEST_ID);
      return null;
    }
    return node.textValue();
  }

  private long whole(String path, JsonNode node) {
    BigDecimal value = number(path, node);
    if (value == null) {
      return 1;
    }
    if (value.signum() <= 0 || value.stripTrailingZeros().scale() > 0) {
      fault(path, "evacuation.request.notWhole", value.toPlainString());
      return 1;
    }
    return value.longValueExact();
  }

  private @Nullable BigDecimal atLeastNone(String path, @Nullable JsonNode node) {
    BigDecimal value = number(path, node);
    if (value != null && value.signum() < 0) {
      fault(path, "evacuation.request.negative", value.toPlainString());
      return null;
    }
    return value;
  }

  private @Nullable BigDecimal number(String path, @Nullable JsonNode node) {
    if (node == null) {
      fault(path, "evacuation.request.missing");
      return null;
    }
    BigDecimal value = null;
    if (node.isNumber()) {
      value = node.decimalValue();
    } else if (node.isTextual() && node.textValue().matches("-?\\d{1,18}(\\.\\d{1,18})?")) {
      value = new BigDecimal(node.textValue());
    }
    if (value == null) {
      fault(path, "evacuation.request.notNumber");
      return null;
    }
    BigDecimal bare = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
    if (bare.scale() > MOST_DIGITS || bare.precision() - bare.scale() > MOST_DIGITS) {
      fault(path, "evacuation.request.digits", MOST_DIGITS);
      return null;
    }
    return bare;
  }

  private Map<String, BigDecimal> table(String path, @Nullable JsonNode node, boolean loads) {
    Map<String, BigDecimal> table = new LinkedHashMap<>();
    if (node == null) {
      fault(path, "evacuation.request.missing");
      return table;
    }
    if (!node.isObject()) {
      fault(path, "evacuation.request.notTable");
      return table;
    }
    node.properties()
        .forEach(one -> {
          String own = path + "." + one.getKey();
          BigDecimal value = loads ? atLeastNone(own, one.getValue()) : number(own, one.getValue());
          if (value != null) {
            table.put(one.getKey(), value);
          }
        });
    return table;
  }

  /** What one part of the file says of another. */
  private void references() {
    Map<String, BigDecimal> capacity = new HashMap<>();
    shelters.forEach(one -> capacity.put(one.id(), one.capacity()));
    Map<String, Home> byId = new HashMap<>();
    for (Home home : homes) {
      String path = "$.households(" + home.id() + ")";
      byId.put(home.id(), home);
      String village = home.village();
      if (village != null && !villageIds.contains(village)) {
        fault(path + ".village", "evacuation.request.noSuch", village);
      }
      for (String shelter : home.costs().keySet()) {
        if (!shelterIds.contains(shelter)) {
          fault(path + ".costs." + shelter, "evacuation.request.noSuch", shelter);
        }
      }
      for (String shelter : home.loads().keySet()) {
        if (!home.costs().containsKey(shelter)) {
          fault(path + ".loads." + shelter, "evacuation.request.noCost", shelter);
        }
      }
    }
    pairs(byId, capacity);
  }

  private void pairs(Map<String, Home> byId, Map<String, BigDecimal> capacity) {
    Set<Pair> not = new HashSet<>(forbidden);
    for (int i = 0; i < forbidden.size(); i++) {
      exists("$.forbidden[" + i + "]", forbidden.get(i), byId, capacity);
    }
    Set<String> done = new HashSet<>();
    Map<String, String> wholeAt = new HashMap<>();
    Set<String> whole = new HashSet<>();
    villages.stream().filter(Village::whole).forEach(one -> whole.add(one.id()));
    Map<String, BigDecimal> left = new HashMap<>(capacity);
    for (int i = 0; i < pinned.size(); i++) {
      Pair pair = pinned.get(i);
      String path = "$.pinned[" + i + "]";
      if (!exists(path, pair, byId, capacity)) {
        continue;
      }
      if (!done.add(pair.household())) {
        fault(path, "evacuation.request.pinnedTwice", pair.household());
      }
      if (not.contains(pair)) {
        fault(path, "evacuation.request.pinnedForbidden", pair.household(), pair.shelter());
      }
      Home home = byId.get(pair.household());
      if (home == null || !home.costs().containsKey(pair.shelter())) {
        fault(path, "evacuation.request.noCost", pair.shelter());
        continue;
      }
      String village = home.village();
      if (village != null && whole.contains(village)) {
        String other = wholeAt.putIfAbsent(village, pair.shelter());
        if (other != null && !other.equals(pair.shelter())) {
          fault(path, "evacuation.request.pinnedApart", village, other, pair.shelter());
        }
      }
      BigDecimal load = home.loads().getOrDefault(pair.shelter(), home.people());
      BigDecimal then = left.merge(pair.shelter(), load.negate(), BigDecimal::add);
      if (then.signum() < 0) {
        fault(
            path,
            "evacuation.request.pinnedFull",
            pair.shelter(),
            String.valueOf(capacity.get(pair.shelter())),
            then.negate().toPlainString());
      }
    }
  }

  private boolean exists(
      String path, Pair pair, Map<String, Home> byId, Map<String, BigDecimal> capacity) {
    boolean home = byId.containsKey(pair.household());
    if (!householdIds.contains(pair.household())) {
      fault(path + ".household", "evacuation.request.noSuch", pair.household());
    }
    boolean place = capacity.containsKey(pair.shelter());
    if (!shelterIds.contains(pair.shelter())) {
      fault(path + ".shelter", "evacuation.request.noSuch", pair.shelter());
    }
    return home && place;
  }

  private void fault(String path, String key, Object... args) {
    if (faults.size() >= MOST_FAULTS) {
      untold++;
      return;
    }
    faults.add(Message.of("evacuation.request.fault", path, Message.of(key, args)));
  }
}
