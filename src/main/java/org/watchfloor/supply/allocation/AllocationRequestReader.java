package org.watchfloor.supply.allocation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
import org.watchfloor.supply.allocation.AllocationRequest.Demand;
import org.watchfloor.supply.allocation.AllocationRequest.Depot;
import org.watchfloor.supply.allocation.AllocationRequest.Fix;
import org.watchfloor.supply.allocation.AllocationRequest.Stock;
import org.watchfloor.supply.allocation.AllocationRequest.Truck;
import org.watchfloor.supply.allocation.AllocationRequest.Way;
import org.watchfloor.table.json.JsonFaults;
import org.watchfloor.table.json.JsonFields;

/** Reads a request as it is described in docs/allocate.md. Any thread. */
public final class AllocationRequestReader {
  /** What the first field of a request says. */
  public static final String FORMAT = "watchfloor-allocate/1";

  private static final String SCHEMA = "/supply/allocate.schema.json";
  private static final int PRIORITIES = 9;
  private static final int MOST_ROUNDS = 1_000_000;

  private final Map<String, Map<String, BigDecimal>> kits = new HashMap<>();
  private final Map<String, String> places = new HashMap<>();
  private final Map<String, List<Demand>> demands = new LinkedHashMap<>();
  private final Map<String, Depot> depots = new LinkedHashMap<>();

  private AllocationRequestReader() {}

  /**
   * Reads a request.
   *
   * @param name what it is called, for the sentences about faults
   * @throws RefusedException with every fault, each with place, reason and remedy
   */
  public static AllocationRequest read(String name, byte[] text) {
    JsonFaults faults = new JsonFaults(name);
    JsonFields whole = JsonFields.of(text, faults);
    faults.check();
    AllocationRequest request = new AllocationRequestReader().request(whole);
    faults.check();
    return request;
  }

  /** The JSON Schema of requests, for the program that writes them. */
  public static String schema() {
    try (InputStream in =
        Objects.requireNonNull(AllocationRequestReader.class.getResourceAsStream(SCHEMA))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private AllocationRequest request(JsonFields whole) {
    if (!FORMAT.equals(whole.text("format"))) {
      whole.fault("format", Message.of("allocation.fault.format", FORMAT));
    }
    whole.findText("title");
    Map<String, BigDecimal> sizes = sizes(whole);
    places(whole);
    kits(whole);
    whole.list("depots").forEach(this::depot);
    whole.list("demands").forEach(this::demand);
    List<Way> ways = ways(whole);
    List<Fix> fixes = fixes(whole, ways);
    Optional<BigDecimal> least = whole.findAmount("leastLoad");
    Optional<Truck> truck = whole.find("truck").map(one -> truck(one, sizes));
    AllocationRequest request =
        new AllocationRequest(
            List.copyOf(depots.values()),
            demands.values().stream().flatMap(List::stream).toList(),
            ways,
            fixes,
            truck,
            least,
            whole.yes("byTier"),
            whole.findWhole("seed", 0, Integer.MAX_VALUE).orElse(0),
            whole.findWhole("effort", 0, MOST_ROUNDS).orElse(AllocationRequest.ROUNDS));
    whole.end();
    return request;
  }

  private static Map<String, BigDecimal> sizes(JsonFields whole) {
    Map<String, BigDecimal> sizes = new HashMap<>();
    Set<String> seen = new HashSet<>();
    for (JsonFields one : whole.list("items")) {
      String id = one.text("id");
      if (!seen.add(id)) {
        one.fault("id", Message.of("allocation.fault.twice", id));
      }
      one.findText("name");
      one.findAmount("size").ifPresent(size -> sizes.put(id, size));
      one.end();
    }
    return sizes;
  }

  private void places(JsonFields whole) {
    for (JsonFields one : whole.list("places")) {
      String id = one.text("id");
      if (places.put(id, one.findText("name").orElse(id)) != null) {
        one.fault("id", Message.of("allocation.fault.twice", id));
      }
      one.end();
    }
  }

  private void kits(JsonFields whole) {
    for (JsonFields one : whole.list("kits")) {
      String id = one.text("id");
      one.findText("name");
      Map<String, BigDecimal> lines = new LinkedHashMap<>();
      for (JsonFields line : one.list("lines")) {
        String item = line.text("item");
        if (lines.put(item, line.amount("quantity")) != null) {
          line.fault("item", Message.of("allocation.fault.twice", item));
        }
        line.end();
      }
      if (lines.isEmpty()) {
        one.fault("lines", Message.of("allocation.fault.emptyKit"));
      }
      if (kits.put(id, lines) != null) {
        one.fault("id", Message.of("allocation.fault.twice", id));
      }
      one.end();
    }
  }

  private void depot(JsonFields one) {
    String id = one.text("id");
    List<Stock> stock = new ArrayList<>();
    for (JsonFields line : one.list("stock")) {
      stock.add(
          new Stock(
              line.text("item"),
              line.amount("quantity"),
              line.findAmount("reserve").orElse(BigDecimal.ZERO),
              line.findAmount("lead").orElse(BigDecimal.ZERO)));
      line.end();
    }
    Depot depot =
        new Depot(
            id, one.findText("name").orElse(id), one.findWhole("tier", 1, 9).orElse(1), stock);
    if (depots.put(id, depot) != null) {
      one.fault("id", Message.of("allocation.fault.twice", id));
    }
    one.end();
  }

  private void demand(JsonFields one) {
    String id = one.text("id");
    String place = one.text("place");
    BigDecimal quantity = one.amount("quantity");
    int priority = one.findWhole("priority", 1, PRIORITIES).orElse(1);
    Optional<BigDecimal> latest = one.findNumber("latest");
    boolean uselessLate = one.yes("uselessLate");
    if (uselessLate && latest.isEmpty()) {
      one.fault("uselessLate", Message.of("allocation.fault.noLatest"));
    }
    String name = places.computeIfAbsent(place, whatever -> whatever);
    List<Demand> parts = new ArrayList<>();
    items(one, quantity)
        .forEach((item, amount) ->
            parts.add(new Demand(id, place, name, item, amount, priority, latest, uselessLate)));
    if (demands.put(id, parts) != null) {
      one.fault("id", Message.of("allocation.fault.twice", id));
    }
    one.end();
  }

  private Map<String, BigDecimal> items(JsonFields one, BigDecimal quantity) {
    Optional<String> item = one.findText("item");
    Optional<String> kit = one.findText("kit");
    if (item.isPresent() == kit.isPresent()) {
      one.fault("item", Message.of("allocation.fault.itemOrKit"));
      return Map.of();
    }
    if (item.isPresent()) {
      return Map.of(item.get(), quantity);
    }
    Map<String, BigDecimal> lines = kits.get(kit.orElseThrow());
    if (lines == null) {
      one.fault("kit", Message.of("allocation.fault.unknown", kit.get(), "kits"));
      return Map.of();
    }
    Map<String, BigDecimal> all = new LinkedHashMap<>();
    lines.forEach((name, each) -> all.put(name, each.multiply(quantity)));
    return all;
  }

  private List<Way> ways(JsonFields whole) {
    List<Way> all = new ArrayList<>();
    Set<List<String>> seen = new HashSet<>();
    for (JsonFields one : whole.list("ways")) {
      String depot = one.text("depot");
      String place = one.text("place");
      if (!depots.containsKey(depot)) {
        one.fault("depot", Message.of("allocation.fault.unknown", depot, "depots"));
      }
      if (!places.containsKey(place)) {
        one.fault("place", Message.of("allocation.fault.unknown", place, "places"));
      }
      if (!seen.add(List.of(depot, place))) {
        one.fault("place", Message.of("allocation.fault.wayTwice", depot, place));
      }
      Optional<BigDecimal> minutes = one.findAmount("minutes");
      Optional<BigDecimal> cost = one.findNumber("cost");
      if (!one.has("minutes") && !one.has("cost")) {
        one.fault("minutes", Message.of("allocation.fault.minutesOrCost"));
      }
      all.add(new Way(depot, place, minutes, cost.or(() -> minutes).orElse(BigDecimal.ZERO)));
      one.end();
    }
    return all;
  }

  private List<Fix> fixes(JsonFields whole, List<Way> ways) {
    List<Fix> all = new ArrayList<>();
    Set<List<String>> roads = new HashSet<>();
    ways.forEach(way -> roads.add(List.of(way.depot(), way.place())));
    Set<List<String>> seen = new HashSet<>();
    FixRoom room = new FixRoom(depots.values(), demands.values());
    for (JsonFields one : whole.list("fixes")) {
      String depot = one.text("depot");
      String demand = one.text("demand");
      BigDecimal quantity = one.amount("quantity");
      Optional<String> named = one.findText("item");
      List<Demand> parts = demands.getOrDefault(demand, List.of());
      Optional<Demand> part =
          parts.stream()
              .filter(each -> parts.size() == 1 || named.isPresent())
              .filter(each -> named.map(each.item()::equals).orElse(true))
              .findFirst();
      boolean known = depots.containsKey(depot);
      if (!known) {
        one.fault("depot", Message.of("allocation.fault.unknown", depot, "depots"));
      }
      if (!demands.containsKey(demand)) {
        one.fault("demand", Message.of("allocation.fault.unknown", demand, "demands"));
      } else if (part.isEmpty()) {
        one.fault(
            "item",
            Message.of(
                "allocation.fault.whichItem",
                String.join(", ", parts.stream().map(Demand::item).toList())));
      } else if (known && !seen.add(List.of(depot, demand, part.get().item()))) {
        one.fault("demand", Message.of("allocation.fault.fixTwice", depot, demand));
      } else if (known) {
        if (quantity.signum() > 0) {
          if (!roads.contains(List.of(depot, part.get().place()))) {
            one.fault("depot", Message.of("allocation.fault.noWay", depot, part.get().place()));
          }
          room.take(depot, part.get(), quantity).ifPresent(fault -> one.fault("quantity", fault));
        }
        all.add(new Fix(depot, demand, part.get().item(), quantity));
      }
      one.end();
    }
    return all;
  }

  private static Truck truck(JsonFields one, Map<String, BigDecimal> sizes) {
    BigDecimal load = one.amount("load");
    if (load.signum() == 0 && one.has("load")) {
      one.fault("load", Message.of("allocation.fault.noLoad"));
    }
    one.end();
    return new Truck(load.signum() == 0 ? BigDecimal.ONE : load, sizes);
  }
}
