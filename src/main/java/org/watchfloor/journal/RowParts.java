package org.watchfloor.journal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Inject;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Takes rows of registers apart into their fields and puts them together again. Any thread. */
public final class RowParts {
  private static final String NOTHING = "null";

  private final ObjectMapper mapper;

  /** A figure keeps its digits, or the same row would count as another. */
  private final ObjectReader exact;

  @Inject
  public RowParts(RecordJson json) {
    this.mapper = json.mapper();
    this.exact = mapper.reader().with(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
  }

  /** The row a fact brings. */
  public Record row(RowFact fact) {
    try {
      return (Record) rowPart(fact).getAccessor().invoke(fact);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(fact.getClass() + " does not begin with its row", e);
    }
  }

  /** The fields of the row that mean something only together. */
  List<List<String>> together(RowFact fact) {
    return Arrays.stream(rowPart(fact).getType().getAnnotationsByType(Together.class))
        .map(group -> List.of(group.value()))
        .toList();
  }

  /** What stands in each field, as JSON, by the names of the fields; nothing is {@code null}. */
  Map<String, String> of(Record row) {
    JsonNode tree = mapper.valueToTree(row);
    Map<String, String> parts = new TreeMap<>();
    Arrays.stream(row.getClass().getRecordComponents())
        .map(RecordComponent::getName)
        .forEach(name -> parts.put(name, text(tree.get(name))));
    return parts;
  }

  /**
   * A row with something else in some fields.
   *
   * @param parts by the name of the field, as JSON
   * @throws IllegalArgumentException if the fields do not make a row together
   */
  public <R extends Record> R with(R row, Map<String, String> parts) {
    ObjectNode tree = mapper.valueToTree(row);
    try {
      put(tree, parts);
      @SuppressWarnings("unchecked")
      Class<R> type = (Class<R>) row.getClass();
      return mapper.treeToValue(tree, type);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("No " + row.getClass() + " of these fields", e);
    }
  }

  /**
   * A fact with something else in some fields of its row.
   *
   * @throws IllegalArgumentException if the fields do not make a row together
   */
  RowFact with(RowFact fact, Map<String, String> parts) {
    ObjectNode tree = mapper.valueToTree(fact);
    try {
      put((ObjectNode) tree.get(rowPart(fact).getName()), parts);
      return mapper.treeToValue(tree, fact.getClass());
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("No row of these fields in " + fact.getClass(), e);
    }
  }

  private void put(ObjectNode row, Map<String, String> parts) throws JsonProcessingException {
    for (Map.Entry<String, String> part : parts.entrySet()) {
      row.set(part.getKey(), exact.readTree(part.getValue()));
    }
  }

  private static RecordComponent rowPart(RowFact fact) {
    return fact.getClass().getRecordComponents()[0];
  }

  /** What a value is as a part. */
  String text(@Nullable Object part) {
    try {
      return part == null ? NOTHING : mapper.writeValueAsString(part);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A field that cannot be written", e);
    }
  }
}
