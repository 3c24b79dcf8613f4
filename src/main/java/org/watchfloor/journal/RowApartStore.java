package org.watchfloor.journal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/**
 * The table of what was written apart of rows of registers: folded as all tables are, but of
 * subjects of any kind. Most subjects have no row in it.
 */
final class RowApartStore {
  private static final TypeReference<List<RowApart>> BODY = new TypeReference<>() {};
  private static final String INSERT = "insert into row_apart (kind, id, body) values (?, ?, ?)";
  private static final int IN_LIST = 500;

  private final RecordJson json;

  RowApartStore(RecordJson json) {
    this.json = json;
  }

  /** Takes what some subjects have away. */
  void remove(Handle handle, String kind, Set<String> ids) {
    PreparedBatch gone = handle.prepareBatch("delete from row_apart where kind = ? and id = ?");
    ids.forEach(id -> gone.bind(0, kind).bind(1, id).add());
    if (gone.size() > 0) {
      gone.execute();
    }
  }

  /** Writes what some subjects have; those it says nothing of keep what they have. */
  void add(Handle handle, String kind, Map<String, List<RowApart>> found) {
    remove(
        handle,
        kind,
        found.entrySet().stream()
            .filter(one -> !one.getValue().isEmpty())
            .map(Map.Entry::getKey)
            .collect(Collectors.toSet()));
    PreparedBatch rows = handle.prepareBatch(INSERT);
    found.forEach((id, apart) -> {
      if (!apart.isEmpty()) {
        rows.bind(0, kind).bind(1, id).bind(2, body(apart)).add();
      }
    });
    if (rows.size() > 0) {
      rows.execute();
    }
  }

  /** What the table has of some subjects of a kind, as text, by id. */
  Map<String, String> bodies(Handle handle, String kind, Collection<String> ids) {
    Map<String, String> bodies = new HashMap<>();
    List<String> all = List.copyOf(ids);
    for (int from = 0; from < all.size(); from += IN_LIST) {
      handle
          .createQuery("select id, body from row_apart where kind = :kind and id in (<ids>)")
          .bind("kind", kind)
          .bindList("ids", all.subList(from, Math.min(from + IN_LIST, all.size())))
          .map((row, context) -> Map.entry(row.getString(1), row.getString(2)))
          .forEach(one -> bodies.put(one.getKey(), one.getValue()));
    }
    return bodies;
  }

  /** Writes what some subjects have as {@link #bodies} told it, in the place of what was there. */
  void writeBodies(Handle handle, String kind, Map<String, Optional<String>> bodies) {
    remove(handle, kind, bodies.keySet());
    PreparedBatch rows = handle.prepareBatch(INSERT);
    bodies.forEach(
        (id, body) -> body.ifPresent(text -> rows.bind(0, kind).bind(1, id).bind(2, text).add()));
    if (rows.size() > 0) {
      rows.execute();
    }
  }

  /** What the table has, as text. */
  Map<Subject, String> bodies(Handle handle) {
    Map<Subject, String> bodies = new LinkedHashMap<>();
    handle
        .createQuery("select kind, id, body from row_apart order by kind, id")
        .map((row, context) ->
            Map.entry(new Subject(row.getString(1), row.getString(2)), row.getString(3)))
        .forEach(one -> bodies.put(one.getKey(), one.getValue()));
    return bodies;
  }

  /** All there is, in the order of kinds and ids. */
  Map<Subject, List<RowApart>> all(Handle handle) {
    Map<Subject, List<RowApart>> all = new LinkedHashMap<>();
    bodies(handle).forEach((subject, body) -> all.put(subject, parse(body)));
    return all;
  }

  /** The text the table must have. */
  String body(List<RowApart> apart) {
    try {
      return json.mapper().writeValueAsString(new ArrayList<>(apart));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("What cannot be written", e);
    }
  }

  private List<RowApart> parse(String body) {
    try {
      return json.mapper().readValue(body, BODY);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A row of row_apart that cannot be read", e);
    }
  }
}
