package org.watchfloor.table.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.Message;

/**
 * One object of a request. Each field is asked for by name; {@link #end} then names those nobody
 * asked for. What is missing or wrong is noted in the {@link JsonFaults} and a harmless value is
 * given in its place, so that one reading finds all faults.
 */
public final class JsonFields {
  /** Digits before and after the point a number may have. */
  private static final int DIGITS = 15;

  private static final int PLACES = 18;

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
          .build();

  private final JsonNode node;
  private final String path;
  private final JsonFaults faults;
  private final Set<String> asked = new HashSet<>();

  private JsonFields(JsonNode node, String path, JsonFaults faults) {
    this.node = node;
    this.path = path;
    this.faults = faults;
    if (!node.isObject()) {
      faults.add(path, Message.of("table.json.object"));
    }
  }

  /** The whole request. What is no JSON at all is one fault with line and column. */
  public static JsonFields of(byte[] text, JsonFaults faults) {
    try {
      return new JsonFields(MAPPER.readTree(text), "$", faults);
    } catch (JsonProcessingException e) {
      faults.add("$", BrokenJson.said(e));
    } catch (IOException e) {
      throw new UncheckedIOException("Memory cannot be read", e);
    }
    return new JsonFields(MAPPER.createObjectNode(), "$", faults);
  }

  /** Where this object stands in the request, as a JSON path. */
  public String path() {
    return path;
  }

  /** Notes that a field is wrong for a reason only the caller knows. */
  public void fault(String field, Message reason) {
    faults.add(path + "." + field, reason);
  }

  private JsonNode ask(String field) {
    asked.add(field);
    JsonNode found = node.path(field);
    return found.isNull() ? MissingNode.getInstance() : found;
  }

  /** Whether the request has a field. */
  public boolean has(String field) {
    return !ask(field).isMissingNode();
  }

  /** A text that must be there and not be blank. */
  public String text(String field) {
    Optional<String> found = findText(field);
    if (found.isEmpty()) {
      fault(field, Message.of("table.json.missing"));
    }
    return found.orElse("");
  }

  /** A text that may be left out. A number stands for its digits: ids are often written so. */
  public Optional<String> findText(String field) {
    JsonNode found = ask(field);
    if (found.isMissingNode()) {
      return Optional.empty();
    }
    if (!found.isTextual() && !found.isIntegralNumber() || found.asText().isBlank()) {
      fault(field, Message.of("table.json.text"));
      return Optional.empty();
    }
    return Optional.of(found.asText().strip());
  }

  /** A number that must be there. */
  public BigDecimal number(String field) {
    Optional<BigDecimal> found = findNumber(field);
    if (found.isEmpty() && !has(field)) {
      fault(field, Message.of("table.json.missing"));
    }
    return found.orElse(BigDecimal.ZERO);
  }

  /** A number that may be left out; text that is a number counts as one. */
  public Optional<BigDecimal> findNumber(String field) {
    JsonNode found = ask(field);
    if (found.isMissingNode()) {
      return Optional.empty();
    }
    BigDecimal value = decimal(found);
    if (value == null) {
      fault(field, Message.of("table.json.number"));
      return Optional.empty();
    }
    if (value.signum() != 0
        && ((long) value.precision() - value.scale() > DIGITS || value.scale() > PLACES)) {
      fault(field, Message.of("table.json.digits", DIGITS, PLACES));
      return Optional.empty();
    }
    return Optional.of(value);
  }

  private static @Nullable BigDecimal decimal(JsonNode found) {
    try {
      if (found.isNumber()) {
        return plain(found.decimalValue());
      }
      return found.isTextual() ? plain(new BigDecimal(found.asText().strip())) : null;
    } catch (NumberFormatException e) {
      return null;
    }
  }

  private static BigDecimal plain(BigDecimal value) {
    return value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
  }

  /** A number of 0 or more that must be there. */
  public BigDecimal amount(String field) {
    BigDecimal value = number(field);
    if (value.signum() < 0) {
      fault(field, Message.of("table.json.negative"));
      return BigDecimal.ZERO;
    }
    return value;
  }

  /** A number of 0 or more that may be left out. */
  public Optional<BigDecimal> findAmount(String field) {
    return has(field) ? Optional.of(amount(field)) : Optional.empty();
  }

  /** A whole number between two others that may be left out. */
  public Optional<Integer> findWhole(String field, int least, int most) {
    Optional<BigDecimal> value = findNumber(field);
    if (value.isEmpty()) {
      return Optional.empty();
    }
    if (value.get().scale() > 0
        || value.get().compareTo(BigDecimal.valueOf(least)) < 0
        || value.get().compareTo(BigDecimal.valueOf(most)) > 0) {
      fault(field, Message.of("table.json.whole", least, most));
      return Optional.empty();
    }
    return Optional.of(value.get().intValueExact());
  }

  /** Yes or no; left out is no. */
  public boolean yes(String field) {
    JsonNode found = ask(field);
    if (!found.isMissingNode() && !found.isBoolean()) {
      fault(field, Message.of("table.json.yesNo"));
    }
    return found.asBoolean(false);
  }

  /** The objects of a list; left out is none. */
  public List<JsonFields> list(String field) {
    JsonNode found = ask(field);
    List<JsonFields> all = new ArrayList<>();
    if (found.isMissingNode()) {
      return all;
    }
    if (!found.isArray()) {
      fault(field, Message.of("table.json.list"));
      return all;
    }
    for (int i = 0; i < found.size(); i++) {
      all.add(new JsonFields(found.get(i), path + "." + field + "[" + i + "]", faults));
    }
    return all;
  }

  /** An object that may be left out. */
  public Optional<JsonFields> find(String field) {
    JsonNode found = ask(field);
    return found.isMissingNode()
        ? Optional.empty()
        : Optional.of(new JsonFields(found, path + "." + field, faults));
  }

  /** Notes the fields nobody asked for: a misspelt one would else be lost without a word. */
  public void end() {
    node.fieldNames()
        .forEachRemaining(field -> {
          if (!asked.contains(field)) {
            fault(field, Message.of("table.json.unknown", String.join(", ", sorted())));
          }
        });
  }

  private List<String> sorted() {
    return asked.stream().sorted().toList();
  }
}
