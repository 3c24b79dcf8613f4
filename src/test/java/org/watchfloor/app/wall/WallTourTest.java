package org.watchfloor.app.wall;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchfloor.app.wall.WallAttention.Focus;
import org.watchfloor.app.wall.shown.Discretion;
import org.watchfloor.app.wall.shown.Showing;
import org.watchfloor.incident.Severity;
import org.watchfloor.ui.ObjectRef;
import org.watchfloor.ui.Subscriptions;

class WallTourTest {
  @TempDir Path folder;
  private WallStation desk;
  private WallChoices choices;
  private WallAttention attention;
  private WallTour tour;
  private final Subscriptions life = new Subscriptions();
  private String small;
  private String large;

  @BeforeEach
  void open() {
    desk = new WallStation(folder);
    small = desk.report("盐田路", WallStation.TOWN, null, Severity.ORDINARY);
    large = desk.report("海塘", WallStation.TOWN, null, Severity.LARGE);
    desk.report("说不清在哪里", null, null, Severity.MAJOR);
    choices = desk.get(WallChoices.class);
    attention = new WallAttention(desk.tasks, Runnable::run, desk.clock);
    WallViewModel model = desk.model();
    tour = new WallTour(choices, attention, model, desk.tasks, Runnable::run);
    life.add(model.follow());
    tour.follow(life);
  }

  @AfterEach
  void close() {
    life.close();
    desk.close();
  }

  @Test
  void itStandsStillUntilSomebodyWantsIt() {
    desk.delay.elapse();
    assertThat(attention.focus().get()).isNull();
  }

  @Test
  void itGoesRoundWorstFirstAndPassesOverWhatHasNoPlace() {
    choices.tour().set(true);
    assertThat(at()).isEqualTo(large);
    desk.delay.elapse();
    assertThat(at()).isEqualTo(small);
    desk.delay.elapse();
    assertThat(at()).isEqualTo(large);
    assertThat(desk.delay.waits()).contains(Duration.ofSeconds(20));
    choices.tour().set(false);
    assertThat(attention.focus().get()).isNull();
  }

  @Test
  void itRestsWhileSomethingSentIsShownAndGoesOnAfterwards() {
    choices.tour().set(true);
    attention.send(new ObjectRef("team", "T1"));
    attention.visit(new ObjectRef("incident", small), Duration.ofSeconds(20));
    assertThat(at()).isEqualTo("T1");
    attention.release();
    desk.delay.elapse();
    assertThat(at()).isEqualTo(small);
  }

  @Test
  void whatWasSentGoesByItselfWhenItsTimeIsOver() {
    attention.send(new ObjectRef("team", "T1"));
    attention.send(new ObjectRef("team", "T2"));
    assertThat(desk.delay.waits()).contains(WallAttention.HOLD);
    assertThat(at()).isEqualTo("T2");
    desk.delay.elapse();
    assertThat(attention.focus().get()).isNull();
  }

  @Test
  void aStepAlreadyOnItsWayWhenTheTourIsTurnedAnewBeginsNoSecondChain() {
    List<Runnable> waiting = new ArrayList<>();
    life.close();
    WallViewModel model = desk.model();
    tour = new WallTour(choices, attention, model, desk.tasks, waiting::add);
    life.add(model.follow());
    tour.follow(life);
    desk.delay.elapse();
    choices.tour().set(true);
    desk.delay.elapse();
    choices.stay().set(60);
    assertThat(waiting).isNotEmpty();
    waiting.forEach(Runnable::run);
    assertThat(desk.delay.waits()).containsOnlyOnce(Duration.ofSeconds(60));
    assertThat(desk.delay.waits()).doesNotContain(Duration.ofSeconds(20));
  }

  @Test
  void anIncidentTheWallIsDiscreetAboutIsNoStop() {
    desk.get(Discretion.class).put(large, Showing.DIMMED);
    choices.tour().set(true);
    assertThat(at()).isEqualTo(small);
  }

  private @Nullable String at() {
    Focus now = attention.focus().get();
    return now == null ? null : now.object().id();
  }
}
