package org.watchfloor.region.ground;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.watchfloor.base.RefusedException;
import org.watchfloor.geo.Datum;

/**
 * What an officer said about a map when adding it; kept beside the file as {@code NAME.json}.
 *
 * @param title what officers call it
 * @param attribution its source
 * @param approval its approval number
 * @param datum the system its pictures were cut in
 */
public record GroundNotes(
    Optional<String> title,
    Optional<String> attribution,
    Optional<String> approval,
    Optional<Datum> datum) {
  private static final Logger LOG = LoggerFactory.getLogger(GroundNotes.class);
  private static final ObjectMapper JSON = new ObjectMapper();

  /** Nothing was said. */
  public static final GroundNotes NONE =
      new GroundNotes(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  /** These, and where they say nothing the others. */
  GroundNotes orElse(GroundNotes others) {
    return new GroundNotes(
        title.or(others::title),
        attribution.or(others::attribution),
        approval.or(others::approval),
        datum.or(others::datum));
  }

  /** Where the notes of a map stand. */
  static Path beside(Path map) {
    return map.resolveSibling(map.getFileName() + ".json");
  }

  /** The notes of a map; none if there are none or they cannot be read, which the log tells. */
  static GroundNotes of(Path map) {
    Path file = beside(map);
    if (!Files.exists(file)) {
      return NONE;
    }
    try {
      JsonNode node = JSON.readTree(file.toFile());
      return new GroundNotes(
          text(node, "title"),
          text(node, "attribution"),
          text(node, "approval"),
          text(node, "datum").map(Datum::of));
    } catch (IOException | RefusedException e) {
      LOG.warn("The notes of the ground map {} cannot be read", map, e);
      return NONE;
    }
  }

  /** As they are written. */
  byte[] bytes() throws JacksonException {
    ObjectNode node = JSON.createObjectNode();
    title.ifPresent(said -> node.put("title", said));
    attribution.ifPresent(said -> node.put("attribution", said));
    approval.ifPresent(said -> node.put("approval", said));
    datum.ifPresent(said -> node.put("datum", said.name().toLowerCase(Locale.ROOT)));
    return JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(node);
  }

  private static Optional<String> text(JsonNode node, String name) {
    return Optional.of(node.path(name).asText("")).filter(said -> !said.isBlank());
  }
}
