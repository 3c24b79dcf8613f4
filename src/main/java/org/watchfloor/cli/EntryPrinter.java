package org.watchfloor.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.time.Instant;
import java.util.regex.Pattern;
import org.watchfloor.base.WatchClock;
import org.watchfloor.journal.Entry;

/** An entry as JSON with its times in Beijing time, like those of every list. */
final class EntryPrinter {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Pattern INSTANT =
      Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,9})?Z");

  private EntryPrinter() {}

  static String print(Entry entry) {
    try {
      return JSON.writeValueAsString(inBeijing(JSON.readTree(entry.content())));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("An entry that is no JSON", e);
    }
  }

  /** Stored times are texts that are a time in UTC and nothing else. */
  private static JsonNode inBeijing(JsonNode node) {
    if (node.isTextual() && INSTANT.matcher(node.textValue()).matches()) {
      return TextNode.valueOf(
          Instant.parse(node.textValue()).atZone(WatchClock.BEIJING).toOffsetDateTime().toString());
    }
    if (node.isObject()) {
      ObjectNode copy = JsonNodeFactory.instance.objectNode();
      node.properties().forEach(field -> copy.set(field.getKey(), inBeijing(field.getValue())));
      return copy;
    }
    if (node.isArray()) {
      ArrayNode copy = JsonNodeFactory.instance.arrayNode();
      node.forEach(one -> copy.add(inBeijing(one)));
      return copy;
    }
    return node;
  }
}
