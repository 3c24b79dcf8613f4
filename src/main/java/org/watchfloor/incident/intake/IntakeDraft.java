package org.watchfloor.incident.intake;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * A report half taken down: the text of every field as typed. Empty fields are left out.
 *
 * @param fields text by field name
 */
public record IntakeDraft(Map<String, String> fields) {
  /** A draft with nothing in it. */
  public static final IntakeDraft EMPTY = new IntakeDraft(Map.of());

  private static final String TOUCHED = "touched";
  private static final String PARKED = "parked.";

  public IntakeDraft {
    Map<String, String> filled = new TreeMap<>();
    fields.forEach((name, text) -> {
      if (!text.isBlank()) {
        filled.put(name, text);
      }
    });
    fields = Map.copyOf(filled);
  }

  /** The text of a field; empty if there is none. */
  public String get(String name) {
    return fields.getOrDefault(name, "");
  }

  /** Whether nothing is typed. */
  public boolean isEmpty() {
    return fields.isEmpty();
  }

  /** This draft with the moment of the last key; an empty one stays empty. */
  public IntakeDraft touched(Instant at) {
    if (isEmpty()) {
      return this;
    }
    Map<String, String> all = new TreeMap<>(fields);
    all.put(TOUCHED, at.toString());
    return new IntakeDraft(all);
  }

  /** When the last key was pressed in it; the epoch if it does not say. */
  public Instant touched() {
    try {
      return fields.containsKey(TOUCHED) ? Instant.parse(get(TOUCHED)) : Instant.EPOCH;
    } catch (DateTimeParseException e) {
      return Instant.EPOCH;
    }
  }

  /** This draft and those put aside, in one: what is kept on disk. */
  public IntakeDraft with(List<IntakeDraft> aside) {
    Map<String, String> all = new TreeMap<>(fields);
    for (int i = 0; i < aside.size(); i++) {
      String prefix = PARKED + i + ".";
      aside.get(i).fields.forEach((name, text) -> all.put(prefix + name, text));
    }
    return new IntakeDraft(all);
  }

  /** The draft in the form, without those put aside. */
  public IntakeDraft current() {
    return part(name -> name.startsWith(PARKED) ? "" : name);
  }

  /** Those put aside, in the order in which they were. */
  public List<IntakeDraft> parked() {
    List<IntakeDraft> all = new ArrayList<>();
    for (int i = 0; ; i++) {
      String prefix = PARKED + i + ".";
      IntakeDraft one =
          part(name -> name.startsWith(prefix) ? name.substring(prefix.length()) : "");
      if (one.isEmpty()) {
        return all;
      }
      all.add(one);
    }
  }

  /** The fields that have another name there; an empty name leaves one out. */
  private IntakeDraft part(UnaryOperator<String> nameThere) {
    Map<String, String> some = new TreeMap<>();
    fields.forEach((name, text) -> {
      String there = nameThere.apply(name);
      if (!there.isEmpty()) {
        some.put(there, text);
      }
    });
    return new IntakeDraft(some);
  }
}
