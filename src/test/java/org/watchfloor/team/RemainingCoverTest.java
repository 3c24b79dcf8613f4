package org.watchfloor.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.watchfloor.base.Message;
import org.watchfloor.geo.road.Hindrance;
import org.watchfloor.geo.road.Travel;

class RemainingCoverTest {
  private final RemainingCover cover = new RemainingCover(Duration.ofMinutes(15));

  private static Travel road(double minutes) {
    return new Travel.ByRoad(minutes, 1000);
  }

  @Test
  void theOnlyTeamInTimeLeavesAPlaceUncovered() {
    cover.add("定海西", List.of("A", "B", "C"), List.of(road(40), road(9), road(20.5)));
    assertThat(cover.without("B")).contains(Message.of("team.note.leaves", "定海西", 21L, 15L, 1));
    assertThat(cover.without("A")).isEmpty();
  }

  @Test
  void aPlaceWithTwoTeamsInTimeOrNoneLosesNothing() {
    cover.add("临城", List.of("A", "B"), List.of(road(14), road(9)));
    cover.add("桃花", List.of("A", "B"), List.of(road(80), road(90)));
    assertThat(cover.without("A")).isEmpty();
    assertThat(cover.without("B")).isEmpty();
  }

  @Test
  void theWorstOfSeveralPlacesIsNamed() {
    Travel no = new Travel.Unreachable(new Hindrance.NeedsBoat(), 1000, 5);
    cover.add("甲", List.of("A", "B"), List.of(road(9), road(30)));
    cover.add("乙", List.of("A", "B"), List.of(road(9), no));
    assertThat(cover.without("A")).contains(Message.of("team.note.leaves_none", "乙", 2));
  }

  @Test
  void twoTeamsThatStandInForOneAnotherLeaveAPlaceUncoveredTogether() {
    cover.add("定海西", List.of("A", "B", "C"), List.of(road(14), road(9), road(20.5)));
    cover.add("桃花", List.of("A", "B", "C"), List.of(road(80), road(90), road(100)));
    assertThat(cover.without("A")).isEmpty();
    assertThat(cover.without("B")).isEmpty();
    assertThat(cover.without(Set.of("A", "C"))).isEmpty();
    assertThat(cover.without(Set.of("A", "B")))
        .contains(Message.of("team.together.leaves", "定海西", 21L, 15L, 1));
    assertThat(cover.without(Set.of("A", "B", "C")))
        .contains(Message.of("team.together.leaves_none", "定海西", 1));
    assertThat(cover.without(Set.of())).isEmpty();
  }
}
