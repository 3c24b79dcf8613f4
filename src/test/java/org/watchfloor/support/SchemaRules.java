package org.watchfloor.support;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * So much of JSON Schema 2020-12 as the program's own schemas use; another word in one fails the
 * test.
 */
public final class SchemaRules {
  private static final List<String> WORDS =
      List.of(
          "$schema",
          "$id",
          "$defs",
          "title",
          "description",
          "type",
          "properties",
          "required",
          "additionalProperties",
          "items",
          "minItems",
          "maxItems",
          "enum",
          "const",
          "pattern",
          "minimum",
          "maximum",
          "oneOf",
          "$ref",
          "allOf",
          "anyOf",
          "not",
          "if",
          "then",
          "else");

  private final JsonNode root;

  /** Of a schema among the program's resources. */
  public SchemaRules(String resource) throws IOException {
    try (InputStream in = SchemaRules.class.getResourceAsStream(resource)) {
      root = new ObjectMapper().readTree(Objects.requireNonNull(in));
    }
  }

  public JsonNode root() {
    return root;
  }

  public JsonNode part(String name) {
    return root.path("$defs").path(name);
  }

  /** What a document breaks, each with its place. */
  public List<String> broken(JsonNode document) {
    List<String> found = new ArrayList<>();
    check(root, document, "", found);
    return found;
  }

  private boolean fits(JsonNode schema, JsonNode value) {
    List<String> found = new ArrayList<>();
    check(schema, value, "", found);
    return found.isEmpty();
  }

  private void check(JsonNode schema, JsonNode value, String at, List<String> found) {
    if (schema.isBoolean()) {
      if (!schema.asBoolean()) {
        found.add(at + ": not allowed");
      }
      return;
    }
    schema
        .fieldNames()
        .forEachRemaining(word -> {
          if (!WORDS.contains(word)) {
            throw new IllegalStateException("A word of JSON Schema these rules lack: " + word);
          }
        });
    if (schema.has("$ref")) {
      check(part(schema.get("$ref").asText().substring("#/$defs/".length())), value, at, found);
    }
    if (schema.has("type") && !typed(schema.get("type"), value)) {
      found.add(at + ": type");
    }
    if (schema.has("enum") && !contains(schema.get("enum"), value)) {
      found.add(at + ": enum");
    }
    if (schema.has("const") && !schema.get("const").equals(value)) {
      found.add(at + ": const");
    }
    if (schema.has("pattern")
        && value.isTextual()
        && !Pattern.compile(schema.get("pattern").asText()).matcher(value.asText()).find()) {
      found.add(at + ": pattern");
    }
    if (value.isNumber()
        && (schema.has("minimum") && value.asDouble() < schema.get("minimum").asDouble()
            || schema.has("maximum") && value.asDouble() > schema.get("maximum").asDouble())) {
      found.add(at + ": range");
    }
    if (schema.has("oneOf")) {
      int fitting = 0;
      for (JsonNode one : schema.get("oneOf")) {
        fitting += fits(one, value) ? 1 : 0;
      }
      if (fitting != 1) {
        found.add(at + ": oneOf " + fitting);
      }
    }
    if (value.isArray()) {
      if (value.size() < schema.path("minItems").asInt()) {
        found.add(at + ": minItems");
      }
      if (value.size() > schema.path("maxItems").asInt(Integer.MAX_VALUE)) {
        found.add(at + ": maxItems");
      }
      for (int i = 0; schema.has("items") && i < value.size(); i++) {
        check(schema.get("items"), value.get(i), at + "/" + i, found);
      }
    }
    if (value.isObject()) {
      for (JsonNode key : schema.path("required")) {
        if (!value.has(key.asText())) {
          found.add(at + ": required " + key.asText());
        }
      }
      value
          .properties()
          .forEach(entry -> {
            JsonNode rule = schema.path("properties").path(entry.getKey());
            JsonNode other = rule.isMissingNode() ? schema.path("additionalProperties") : rule;
            if (!other.isMissingNode()) {
              check(other, entry.getValue(), at + "/" + entry.getKey(), found);
            }
          });
    }
    for (JsonNode one : schema.path("allOf")) {
      check(one, value, at, found);
    }
    if (schema.has("anyOf")
        && schema.get("anyOf").valueStream().noneMatch(one -> fits(one, value))) {
      found.add(at + ": anyOf");
    }
    if (schema.has("not") && fits(schema.get("not"), value)) {
      found.add(at + ": not");
    }
    if (schema.has("if")) {
      JsonNode next = schema.path(fits(schema.get("if"), value) ? "then" : "else");
      if (!next.isMissingNode()) {
        check(next, value, at, found);
      }
    }
  }

  private static boolean typed(JsonNode type, JsonNode value) {
    if (type.isArray()) {
      for (JsonNode one : type) {
        if (typed(one, value)) {
          return true;
        }
      }
      return false;
    }
    return switch (type.asText()) {
      case "object" -> value.isObject();
      case "array" -> value.isArray();
      case "string" -> value.isTextual();
      case "integer" -> value.isIntegralNumber();
      case "number" -> value.isNumber();
      case "boolean" -> value.isBoolean();
      case "null" -> value.isNull();
      default -> throw new IllegalStateException("A type these rules lack: " + type);
    };
  }

  private static boolean contains(JsonNode all, JsonNode value) {
    for (JsonNode one : all) {
      if (one.equals(value)) {
        return true;
      }
    }
    return false;
  }
}
