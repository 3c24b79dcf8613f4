package org.watchfloor.cli;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.watchfloor.app.Station;
import org.watchfloor.base.RefusedException;
import org.watchfloor.shelter.arrival.Arrival;
import org.watchfloor.shelter.arrival.ArrivalFinder;
import org.watchfloor.shelter.arrival.ArrivalFinder.Guest;
import org.watchfloor.shelter.arrival.ArrivalService;
import org.watchfloor.shelter.arrival.DeskLine;

/**
 * People of shelters as they are named on the command line: booking, wristband, identity number.
 */
final class Guests {
  private Guests() {}

  /**
   * Who is meant.
   *
   * @param who the id of a booking, the code of a wristband or an identity number
   * @throws RefusedException if nobody is
   */
  static Arrival one(Station station, String who) {
    ArrivalService arrivals = station.get(ArrivalService.class);
    ArrivalFinder finder = station.get(ArrivalFinder.class);
    return arrivals
        .find(who)
        .or(() ->
            switch (finder.line(who)) {
              case DeskLine.Tag(String code) -> arrivals.tagged(code);
              case DeskLine.Card card -> finder.carded(card.number().text()).map(Guest::arrival);
              case DeskLine.Wrong wrong when !wrong.asSaid().isEmpty() ->
                  finder.carded(wrong.asSaid()).map(Guest::arrival);
              case DeskLine.Wrong _, DeskLine.Name _, DeskLine.Nothing _ -> Optional.empty();
            })
        .orElseThrow(() -> RefusedException.of("cli.arrivals.nobody"));
  }

  /**
   * The ids of those who are meant.
   *
   * @param families whether those who came with them and are inside are meant as well
   */
  static List<String> all(Station station, List<String> who, boolean families) {
    Set<String> ids = new LinkedHashSet<>();
    for (String one : who) {
      Arrival arrival = one(station, one);
      ids.add(arrival.id());
      if (families) {
        station.get(ArrivalService.class).family(arrival.family()).stream()
            .filter(Arrival::inside)
            .map(Arrival::id)
            .forEach(ids::add);
      }
    }
    return List.copyOf(ids);
  }
}
