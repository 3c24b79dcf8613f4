package org.watchfloor.journal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Knows every fact by name, writes facts as data and reads them back, old versions lifted. A fact
 * this program does not know, or a version newer than it, reads as empty: it is kept and passed on,
 * not folded.
 */
public final class FactRegistry {
  private static final Logger LOG = LoggerFactory.getLogger(FactRegistry.class);

  private record Known(Class<? extends Fact> type, int version) {}

  private record LiftKey(String fact, int from) {}

  private final RecordJson json;
  private final Map<String, Known> byName = new HashMap<>();
  private final Map<LiftKey, UnaryOperator<ObjectNode>> lifts = new HashMap<>();

  @Inject
  public FactRegistry(RecordJson json, Set<FactFamily> families) {
    this.json = json;
    for (FactFamily family : families) {
      for (Class<? extends Fact> type : family.facts()) {
        if (byName.put(type.getSimpleName(), new Known(type, versionOf(type))) != null) {
          throw new IllegalStateException("Two facts are named " + type.getSimpleName());
        }
      }
      family.lifts().forEach(lift -> lifts.put(new LiftKey(lift.fact(), lift.from()), lift.lift()));
    }
  }

  /** The fact of an entry, or empty if this program is too old to know it. */
  public Optional<Fact> read(Entry entry) {
    Known known = byName.get(entry.fact());
    if (known == null || entry.version() > known.version()) {
      return Optional.empty();
    }
    JsonNode data = entry.data();
    for (int version = entry.version(); version < known.version(); version++) {
      UnaryOperator<ObjectNode> lift = lifts.get(new LiftKey(entry.fact(), version));
      if (lift == null) {
        throw new IllegalStateException(
            "No way to read version " + version + " of " + entry.fact());
      }
      data = lift.apply(((ObjectNode) data).deepCopy());
    }
    try {
      return Optional.of(json.mapper().treeToValue(data, known.type()));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Entry " + entry.id() + " cannot be read", e);
    }
  }

  /** Entries with their facts; those whose fact is unknown or cannot be read are left out. */
  List<Recorded> readable(List<Entry> entries) {
    List<Recorded> readable = new ArrayList<>(entries.size());
    for (Entry entry : entries) {
      try {
        read(entry).ifPresent(fact -> readable.add(new Recorded(entry, fact)));
      } catch (RuntimeException e) {
        // One entry nobody can read must not take the others from the screen; verify names it.
        LOG.error("Entry {} is saved but its fact cannot be read", entry.id(), e);
      }
    }
    return readable;
  }

  /** The names of the facts that only keep a register. */
  Set<String> registerFacts() {
    return namesOf(RegisterFact.class);
  }

  /** The names of the facts of a kind. */
  public Set<String> namesOf(Class<?> kind) {
    return byName.entrySet().stream()
        .filter(known -> kind.isAssignableFrom(known.getValue().type()))
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  /** The name under which a fact is stored. */
  static String nameOf(Fact fact) {
    return fact.getClass().getSimpleName();
  }

  /** The version in which a type of fact is written. */
  static int versionOf(Class<? extends Fact> type) {
    FactVersion version = type.getAnnotation(FactVersion.class);
    return version == null ? 1 : version.value();
  }
}
