package org.watchfloor.geo.pack;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a map package says about itself.
 *
 * @param title what officers call the map
 * @param attribution its source, to be shown on it; empty if nobody said
 * @param approval its approval number 审图号; empty if it has none
 * @param source the name of the file it was made from
 * @param made when it was made
 * @param places how many names it holds
 * @param edges how many pieces of road it holds; 0 for a map without roads
 * @param entries what it holds, by name
 */
public record PackageCard(
    String title,
    Optional<String> attribution,
    Optional<String> approval,
    String source,
    Instant made,
    int places,
    int edges,
    Map<String, Entry> entries) {

  /** Counts up when a package of this program can no longer be read by the one before. */
  static final int FORMAT = 1;

  /** No map is longer; so the sum of all can be reckoned with. */
  private static final long MOST_BYTES = 1L << 40;

  private static final ObjectMapper JSON = new ObjectMapper();

  /**
   * One file in the package.
   *
   * @param bytes how long it is
   * @param sha256 its SHA-256 in hex
   */
  public record Entry(long bytes, String sha256) {}

  /**
   * What is said about a map that is packed.
   *
   * @param title what officers call it
   * @param attribution its source
   * @param approval its approval number
   */
  public record Words(String title, Optional<String> attribution, Optional<String> approval) {}

  public PackageCard {
    entries = Map.copyOf(entries);
  }

  /** How much room all of it takes, bytes. */
  public long bytes() {
    return entries.values().stream().mapToLong(Entry::bytes).sum();
  }

  byte[] json() throws JacksonException {
    ObjectNode node = JSON.createObjectNode();
    node.put("format", FORMAT);
    node.put("title", title);
    attribution.ifPresent(said -> node.put("attribution", said));
    approval.ifPresent(said -> node.put("approval", said));
    node.put("source", source);
    node.put("made", made.toString());
    node.put("places", places);
    node.put("edges", edges);
    ObjectNode all = node.putObject("entries");
    new TreeMap<>(entries)
        .forEach((name, entry) ->
            all.putObject(name).put("bytes", entry.bytes).put("sha256", entry.sha256));
    return JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(node);
  }

  /** Reads a card; empty if it is none, or of a newer program. */
  static Optional<PackageCard> read(byte[] json) {
    try {
      JsonNode node = JSON.readTree(json);
      if (node == null || node.path("format").asInt() != FORMAT) {
        return Optional.empty();
      }
      Map<String, Entry> entries = new TreeMap<>();
      for (Map.Entry<String, JsonNode> one : node.path("entries").properties()) {
        JsonNode said = one.getValue();
        long bytes = said.path("bytes").asLong(-1);
        if (bytes < 0 || bytes > MOST_BYTES) {
          return Optional.empty();
        }
        entries.put(one.getKey(), new Entry(bytes, said.path("sha256").asText("")));
      }
      return Optional.of(
          new PackageCard(
              node.path("title").asText(""),
              text(node, "attribution"),
              text(node, "approval"),
              node.path("source").asText(""),
              Instant.parse(node.path("made").asText("")),
              node.path("places").asInt(),
              node.path("edges").asInt(),
              entries));
    } catch (java.io.IOException | DateTimeException e) {
      org.slf4j.LoggerFactory.getLogger(PackageCard.class).debug("Not a card", e);
      return Optional.empty();
    }
  }

  private static Optional<String> text(JsonNode node, String name) {
    return Optional.of(node.path(name).asText("")).filter(said -> !said.isBlank());
  }
}
