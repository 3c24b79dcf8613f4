package org.watchfloor.exchange.link;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.watchfloor.store.DataFolder;
import org.watchfloor.store.WholeFile;

/**
 * When which station was heard of last over a link, also before this program started. Of this
 * machine alone, so a file and no entry. Any thread.
 */
@Singleton
final class LinkMemory {
  private static final Logger LOG = LoggerFactory.getLogger(LinkMemory.class);

  /** Between two writings: what is lost of it in a power cut is of no weight. */
  private static final Duration EVERY = Duration.ofMinutes(1);

  private final Path file;
  private final Map<String, Long> seen = new TreeMap<>();
  private Wait kept = Wait.OVER;

  @Inject
  LinkMemory(DataFolder folder) {
    file = folder.root().resolve("links").resolve("seen.json");
    if (Files.exists(file)) {
      try {
        seen.putAll(
            new ObjectMapper().readValue(file.toFile(), new TypeReference<Map<String, Long>>() {}));
      } catch (IOException e) {
        LOG.warn("It is not known any more when other stations were heard of", e);
      }
    }
  }

  synchronized Optional<Instant> seenAt(String station) {
    return Optional.ofNullable(seen.get(station)).map(Instant::ofEpochMilli);
  }

  synchronized Map<String, Instant> all() {
    Map<String, Instant> all = new TreeMap<>();
    seen.forEach((station, at) -> all.put(station, Instant.ofEpochMilli(at)));
    return all;
  }

  synchronized void seen(String station, Instant at) {
    boolean fresh = seen.put(station, at.toEpochMilli()) == null;
    if (fresh || kept.over(at)) {
      keep(at);
    }
  }

  /** Nobody waits for it any more. */
  synchronized void forget(String station, Instant now) {
    if (seen.remove(station) != null) {
      keep(now);
    }
  }

  private void keep(Instant now) {
    try {
      WholeFile.write(file, new ObjectMapper().writeValueAsBytes(seen));
      kept = Wait.of(now, EVERY);
    } catch (IOException e) {
      LOG.warn("It cannot be kept when other stations were heard of", e);
    }
  }
}
