package org.watchfloor.warning.typhoon;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A storm as far as it is known, agency by agency.
 *
 * @param number its number, as in 2609
 * @param name its Chinese name; may be empty
 * @param english its English name; may be empty
 * @param tracks one for each agency, in the order of their names
 */
public record Storm(String number, String name, String english, List<Track> tracks) {
  public Storm {
    tracks = List.copyOf(tracks);
  }

  Storm with(Bulletin bulletin) {
    List<Track> others =
        new ArrayList<>(
            tracks.stream().filter(one -> !one.agency().equals(bulletin.agency())).toList());
    others.add(track(bulletin.agency()).orElse(Track.of(bulletin.agency())).with(bulletin));
    others.sort(Comparator.comparing(Track::agency));
    return new Storm(
        number,
        bulletin.name().isEmpty() ? name : bulletin.name(),
        bulletin.english().isEmpty() ? english : bulletin.english(),
        others);
  }

  /** What an agency says of it. */
  public Optional<Track> track(String agency) {
    return tracks.stream().filter(one -> one.agency().equals(agency)).findFirst();
  }

  /** When anything of it was known last. */
  public Instant known() {
    return tracks.stream().map(Track::known).max(Comparator.naturalOrder()).orElse(Instant.EPOCH);
  }

  /** What it is called: its Chinese name, else the English one, else the number. */
  public String called() {
    if (!name.isEmpty()) {
      return name;
    }
    return english.isEmpty() ? number : english;
  }
}
