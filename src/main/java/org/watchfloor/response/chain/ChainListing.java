package org.watchfloor.response.chain;

import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.watchfloor.base.Language;
import org.watchfloor.base.WatchClock;
import org.watchfloor.table.Listing;

/** The list {@code checks}: what to look at next because of what is in force or proposed. */
final class ChainListing implements Listing {
  private final HazardChains chains;
  private final WatchClock clock;

  @Inject
  ChainListing(HazardChains chains, WatchClock clock) {
    this.chains = chains;
    this.clock = clock;
  }

  @Override
  public String kind() {
    return "checks";
  }

  @Override
  public List<String> fields() {
    return List.of("key", "because", "links", "check", "open", "lookedAt", "found", "officer");
  }

  @Override
  public List<Map<String, Object>> rows() {
    return chains.prompts(Language.ZH).stream().map(this::row).toList();
  }

  private Map<String, Object> row(Prompt prompt) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("key", prompt.check());
    row.put("because", prompt.because());
    row.put("links", prompt.links());
    row.put("check", prompt.text());
    row.put("open", prompt.open(clock.instant()));
    prompt
        .last()
        .ifPresent(last -> {
          row.put("lookedAt", last.at().atZone(WatchClock.BEIJING).toOffsetDateTime());
          row.put("found", last.found());
          row.put("officer", last.officer());
        });
    return row;
  }
}
