package org.watchfloor.evacuation.assignment;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.watchfloor.shelter.Facility;
import org.watchfloor.shelter.ShelterSite;

/**
 * What people need of a shelter, by words of {@code evacuation/needs.yaml}: care and facilities are
 * written in words. Any thread.
 */
@Singleton
final class CareNeeds {
  private static final String FILE = "/evacuation/needs.yaml";

  private final List<Rule> rules = new ArrayList<>();

  /** What a shelter must have. */
  enum Need {
    /** No steps on the way in 无障碍. */
    STEPFREE,
    /** Somebody who treats 医疗. */
    MEDICAL
  }

  private record Rule(Need need, List<String> care, List<String> facilities) {}

  @Inject
  CareNeeds() {
    LoadSettings settings = LoadSettings.builder().setLabel(FILE).build();
    try (InputStream in = Objects.requireNonNull(CareNeeds.class.getResourceAsStream(FILE), FILE)) {
      Map<?, ?> root = (Map<?, ?>) new Load(settings).loadFromInputStream(in);
      for (Object row : (List<?>) Objects.requireNonNull(root.get("needs"), FILE)) {
        Map<?, ?> rule = (Map<?, ?>) row;
        rules.add(
            new Rule(
                Need.valueOf(String.valueOf(rule.get("key"))),
                words(rule, "care"),
                words(rule, "facilities")));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(FILE, e);
    }
  }

  private static List<String> words(Map<?, ?> rule, String key) {
    return ((List<?>) Objects.requireNonNull(rule.get(key), key))
        .stream().map(String::valueOf).toList();
  }

  /** What somebody with this care needs. */
  Set<Need> of(@Nullable String care) {
    Set<Need> needs = EnumSet.noneOf(Need.class);
    for (Rule rule : rules) {
      if (care != null && rule.care().stream().anyMatch(care::contains)) {
        needs.add(rule.need());
      }
    }
    return needs;
  }

  /**
   * What a shelter has: as its list of facilities says; where that says nothing, as it is told in
   * words.
   */
  Set<Need> met(ShelterSite site) {
    Set<Need> met = inWords(site.facilities());
    for (Need need : Need.values()) {
      Facility facility =
          switch (need) {
            case STEPFREE -> Facility.STEP_FREE;
            case MEDICAL -> Facility.MEDICAL;
          };
      if (site.equipment().present().contains(facility)) {
        met.add(need);
      } else if (site.equipment().missing().contains(facility)) {
        met.remove(need);
      }
    }
    return met;
  }

  private Set<Need> inWords(@Nullable String facilities) {
    Set<Need> met = EnumSet.noneOf(Need.class);
    for (Rule rule : rules) {
      if (facilities != null && rule.facilities().stream().anyMatch(facilities::contains)) {
        met.add(rule.need());
      }
    }
    return met;
  }
}
