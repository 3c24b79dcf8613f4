package org.watchfloor.journal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Map;

/**
 * Takes control characters out of every text that enters the record: a pasted NUL or escape
 * sequence says nothing to a reader and breaks terminals, tables and documents. Line ends and tabs
 * stay.
 */
final class CleanText {
  private CleanText() {}

  /** The same data with clean texts; objects and lists are changed in place. */
  static JsonNode of(JsonNode node) {
    if (node instanceof ObjectNode object) {
      for (Map.Entry<String, JsonNode> field : object.properties()) {
        field.setValue(of(field.getValue()));
      }
    } else if (node instanceof ArrayNode list) {
      for (int i = 0; i < list.size(); i++) {
        list.set(i, of(list.get(i)));
      }
    } else if (node.isTextual() && node.textValue().chars().anyMatch(CleanText::unwanted)) {
      return TextNode.valueOf(clean(node.textValue()));
    }
    return node;
  }

  private static String clean(String text) {
    StringBuilder kept = new StringBuilder(text.length());
    text.chars().filter(c -> !unwanted(c)).forEach(c -> kept.append((char) c));
    return kept.toString();
  }

  private static boolean unwanted(int c) {
    return Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t';
  }
}
