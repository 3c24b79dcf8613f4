package org.watchfloor.shelter;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.Message;
import org.watchfloor.base.WatchClock;

/**
 * Whether a shelter is any good against a hazard (domain rule: a flood shelter below flood level is
 * unusable for flood, and only for that). Pure.
 */
final class Fitness {
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("MM-dd HH:mm", Locale.ROOT).withZone(WatchClock.BEIJING);

  private Fitness() {}

  /** Why people must not be sent there whatever the hazard; null if nothing speaks against it. */
  static @Nullable Message underWater(ShelterSite site, @Nullable StationWater water) {
    ShelterGround ground = site.ground();
    if (ground == null || water == null) {
      return null;
    }
    return water
        .from(ground.datum())
        .filter(ground::below)
        .map(level ->
            Message.of(
                level.expected() ? "shelter.unfit.expected" : "shelter.unfit.measured",
                ground.metres().toPlainString(),
                water.station(),
                level.metres().toPlainString(),
                Message.of("shelter.datum." + ground.datum().name())))
        .orElse(null);
  }

  /** Why it is not for a hazard; null if it is. */
  static @Nullable Message against(
      ShelterSite site, @Nullable StationWater water, ShelterHazard hazard) {
    if (!isFor(site, hazard)) {
      return Message.of("shelter.unfit.notFor", Message.of("shelter.hazard." + hazard.name()));
    }
    ShelterGround ground = site.ground();
    if (!hazard.ofWater() || ground == null) {
      return null;
    }
    Message now = underWater(site, water);
    if (now != null) {
      return now;
    }
    return ground.belowKnownFlood()
        ? Message.of(
            "shelter.unfit.known",
            ground.metres().toPlainString(),
            String.valueOf(ground.flood()),
            Message.of("shelter.datum." + ground.datum().name()))
        : null;
  }

  /** One against floods is one against any water that rises: 防汛 takes in tides and surges. */
  private static boolean isFor(ShelterSite site, ShelterHazard hazard) {
    return site.hazards().contains(hazard)
        || hazard.ofWater() && site.hazards().contains(ShelterHazard.FLOOD);
  }

  /** What of the heights cannot be said; empty where all is known. */
  static List<Message> unknown(ShelterSite site, @Nullable StationWater water) {
    if (site.hazards().stream().noneMatch(ShelterHazard::ofWater)) {
      return List.of();
    }
    ShelterGround ground = site.ground();
    if (ground == null) {
      return List.of(Message.of("shelter.unknown.ground"));
    }
    List<Message> all = new ArrayList<>();
    Message silent = silent(site, water);
    if (silent != null) {
      all.add(Message.of("shelter.unknown.water", silent));
    }
    if (water != null) {
      water.levels().stream()
          .filter(level -> level.datum() != ground.datum())
          .map(level ->
              Message.of(
                  "shelter.unknown.datum",
                  water.station(),
                  level.metres().toPlainString(),
                  Message.of("shelter.datum." + level.datum().name()),
                  Message.of("shelter.datum." + ground.datum().name())))
          .forEach(all::add);
    }
    return all;
  }

  /**
   * Since when nobody knows how high the water stands at the station of a shelter, in words; null
   * if somebody does, or it names no station. It speaks against nothing: it is for words.
   */
  static @Nullable Message silent(ShelterSite site, @Nullable StationWater water) {
    ShelterGround ground = site.ground();
    String gauge = ground == null ? null : ground.gauge();
    if (gauge == null || water != null && !water.silent()) {
      return null;
    }
    if (water == null) {
      return Message.of("shelter.silent.station", gauge);
    }
    Instant heard = water.heard();
    return heard == null
        ? Message.of("shelter.silent.never", water.station())
        : Message.of("shelter.silent.since", water.station(), MOMENT.format(heard));
  }

  /**
   * What cannot be said of one that people are to be sent to: where no hazard is named, whether
   * water stands there now; against water also its flood level.
   */
  static List<Message> unknownAgainst(
      ShelterSite site, @Nullable StationWater water, @Nullable ShelterHazard hazard) {
    if (hazard == null) {
      Message silent = silent(site, water);
      return silent == null ? List.of() : List.of(Message.of("shelter.unknown.water", silent));
    }
    if (!hazard.ofWater()) {
      return List.of();
    }
    List<Message> all = new ArrayList<>(unknown(site, water));
    ShelterGround ground = site.ground();
    if (ground != null && ground.flood() == null) {
      all.add(Message.of("shelter.unknown.flood"));
    }
    return all;
  }
}
