package org.watchfloor.response.superior;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.watchfloor.base.WatchClock;
import org.watchfloor.table.Listing;

/** The list {@code superiors}: what was heard of the headquarters above, the latest on top. */
final class SuperiorListing implements Listing {
  private final SuperiorService superiors;

  @Inject
  SuperiorListing(SuperiorService superiors) {
    this.superiors = superiors;
  }

  @Override
  public String kind() {
    return "superiors";
  }

  @Override
  public List<String> fields() {
    return List.of(
        "id",
        "issuer",
        "hazard",
        "level",
        "at",
        "counts",
        "basisDoc",
        "toldBy",
        "takenBy",
        "recordedAt",
        "withdrawn");
  }

  @Override
  public List<Map<String, Object>> rows() {
    Set<String> counting =
        superiors.current().stream().map(SuperiorWord::id).collect(Collectors.toSet());
    return superiors.list().stream().map(word -> row(word, counting.contains(word.id()))).toList();
  }

  private static Map<String, Object> row(SuperiorWord word, boolean counts) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("id", word.id());
    row.put("issuer", word.issuer());
    row.put("hazard", word.hazard().name());
    word.level().ifPresent(level -> row.put("level", level.rank()));
    row.put("at", offset(word.at()));
    row.put("counts", counts);
    row.put("basisDoc", word.basisDoc());
    row.put("toldBy", word.toldBy());
    row.put("takenBy", word.takenBy());
    row.put("recordedAt", offset(word.recordedAt()));
    word.withdrawn().ifPresent(reason -> row.put("withdrawn", reason));
    return row;
  }

  private static OffsetDateTime offset(Instant at) {
    return at.atZone(WatchClock.BEIJING).toOffsetDateTime();
  }
}
