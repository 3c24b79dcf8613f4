package org.watchfloor.journal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * The text of an entry: what is hashed, stored in the journal file, and carried to other stations.
 */
final class EntryFormat {
  private final RecordJson json;

  EntryFormat(RecordJson json) {
    this.json = json;
  }

  Entry write(
      EntryId id,
      HybridTime time,
      Instant recordedAt,
      Instant happenedAt,
      Actor actor,
      Subject subject,
      List<Subject> about,
      Fact fact,
      String prev) {
    JsonNode data = CleanText.of(json.mapper().valueToTree(fact));
    int version = FactRegistry.versionOf(fact.getClass());
    ObjectNode node = json.mapper().createObjectNode();
    node.put("station", id.station());
    node.put("incarnation", id.incarnation());
    node.put("number", id.number());
    node.put("time", time.value());
    node.put("recordedAt", recordedAt.toString());
    node.put("happenedAt", happenedAt.toString());
    node.put("officer", actor.officer());
    node.put("seat", actor.seat());
    node.put("subject", subject.toString());
    if (!about.isEmpty()) {
      ArrayNode others = node.putArray("about");
      about.forEach(other -> others.add(other.toString()));
    }
    node.put("fact", FactRegistry.nameOf(fact));
    node.put("version", version);
    node.put("prev", prev);
    node.set("data", data);
    return read(node.toString());
  }

  /**
   * The entry in a text.
   *
   * @throws IllegalArgumentException if the text is not an entry
   */
  Entry read(String content) {
    try {
      JsonNode node = json.mapper().readTree(content);
      List<Subject> about = new ArrayList<>();
      node.path("about").forEach(other -> about.add(Subject.parse(other.textValue())));
      return new Entry(
          new EntryId(
              text(node, "station"),
              node.path("incarnation").intValue(),
              node.path("number").longValue()),
          new HybridTime(node.path("time").longValue()),
          Instant.parse(text(node, "recordedAt")),
          Instant.parse(text(node, "happenedAt")),
          new Actor(text(node, "officer"), text(node, "seat")),
          Subject.parse(text(node, "subject")),
          List.copyOf(about),
          text(node, "fact"),
          node.path("version").intValue(),
          text(node, "prev"),
          node.path("data"),
          sha256(content),
          content);
    } catch (JsonProcessingException | RuntimeException e) {
      throw new IllegalArgumentException("Not an entry", e);
    }
  }

  private static String text(JsonNode node, String field) {
    String value = node.path(field).textValue();
    if (value == null) {
      throw new IllegalArgumentException("An entry without " + field);
    }
    return value;
  }

  private static String sha256(String content) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
