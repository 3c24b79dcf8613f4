package org.watchfloor.response.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.watchfloor.response.card.CardStation.DUTY;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchfloor.base.RefusedException;
import org.watchfloor.incident.IncidentService;
import org.watchfloor.journal.Entry;
import org.watchfloor.journal.EntryQuery;
import org.watchfloor.journal.Journal;
import org.watchfloor.journal.Subject;
import org.watchfloor.response.card.CardFact.CardStepTicked;
import org.watchfloor.response.card.CardFact.CardStepUnticked;
import org.watchfloor.support.HandClock;

/** The cards of an incident: of the plan of its day, ticked with who and when. */
class ActionCardsTest {
  @TempDir Path temp;
  private final HandClock clock = new HandClock();
  private CardStation desk;

  @BeforeEach
  void open() {
    desk = CardStation.open(temp.resolve("dh"), "ZS-DH", clock);
    desk.versions().note();
    clock.move(Duration.ofMinutes(1));
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void anIncidentHasTheCardsForItsTypeOnePerPost() {
    String fire = desk.report("11G01");

    assertThat(desk.cards().of(fire))
        .extracting(IncidentCard::postTitle)
        .containsExactly("值班长", "现场指挥长");
    assertThat(desk.cards().of(desk.report("12S01"))).isEmpty();
  }

  @Test
  void aTickSaysWhoAndWhenAndATickTakenBackIsAnEntryOfItsOwn() {
    String fire = desk.report("11G01");
    clock.move(Duration.ofMinutes(2));

    desk.cards().tick(fire, DUTY, 1, true);
    desk.cards().tick(fire, DUTY, 1, true);
    desk.cards().tick(fire, DUTY, 2, true);

    IncidentCard card = card(fire);
    assertThat(card.done()).isEqualTo(2);
    assertThat(card.tick(card.card().step(1).orElseThrow()))
        .hasValueSatisfying(tick -> {
          assertThat(tick.at()).isEqualTo(clock.instant());
          assertThat(tick.officer()).isNotBlank();
        });

    desk.cards().tick(fire, DUTY, 1, false);
    assertThat(card(fire).done()).isEqualTo(1);
    assertThat(facts(fire))
        .containsExactly(
            CardStepTicked.class.getSimpleName(),
            CardStepTicked.class.getSimpleName(),
            CardStepUnticked.class.getSimpleName());
  }

  @Test
  void theLimitOfAStepRunsFromTheReport() {
    String fire = desk.report("11G01");
    IncidentCard card = card(fire);

    assertThat(card.due(card.card().step(2).orElseThrow()))
        .contains(clock.instant().plus(Duration.ofMinutes(15)));
    assertThat(card.due(card.card().step(3).orElseThrow())).isEmpty();
  }

  @Test
  void anIncidentKeepsTheCardOfTheVersionItBeganUnder() {
    String old = desk.report("11G01");
    clock.move(Duration.ofDays(1));
    desk.edit("version: \"2026.1\"", "version: \"2026.2\"");
    desk.edit(
        "就近调动扑火力量, limit: PT15M, status: VERIFIED, source: 县级预案摘录，Ⅳ级}\n      - {no: 3",
        "先问风向, status: OURS}\n      - {no: 3");
    desk.versions().note();
    clock.move(Duration.ofMinutes(1));
    String fresh = desk.report("11G01");

    assertThat(card(old).version()).isEqualTo("2026.1");
    assertThat(card(old).newer()).isTrue();
    assertThat(text(old, 2)).isEqualTo("就近调动扑火力量");
    assertThat(card(fresh).version()).isEqualTo("2026.2");
    assertThat(card(fresh).newer()).isFalse();
    assertThat(text(fresh, 2)).isEqualTo("先问风向");

    desk.cards().tick(old, DUTY, 2, true);
    assertThat(card(old).hash()).isNotEqualTo(card(fresh).hash());
    assertThat(card(old).done()).isEqualTo(1);
  }

  @Test
  void whatWasTickedStaysWhenTheTypeIsCorrected() {
    String fire = desk.report("11G01");
    desk.cards().tick(fire, DUTY, 3, true);
    var incidents = desk.station().get(IncidentService.class);
    var details = incidents.find(fire).orElseThrow().details();
    assertThat(details.type()).isEqualTo("11G01");

    assertThat(desk.cards().list())
        .singleElement()
        .satisfies(one -> assertThat(one.frozen()).containsKey("ZS-SAMPLE-FOREST-FIRE"));
  }

  @Test
  void aCardOrStepThatIsNotThereIsRefused() {
    String fire = desk.report("11G01");

    assertThatThrownBy(() -> desk.cards().tick(fire, new CardRef("X", "Y"), 1, true))
        .isInstanceOf(RefusedException.class)
        .hasMessageContaining("card.refused.none");
    assertThatThrownBy(() -> desk.cards().tick(fire, DUTY, 99, true))
        .hasMessageContaining("card.refused.step");
  }

  @Test
  void blankCardsAreThoseOfThePlansInForce() {
    assertThat(desk.cards().blank())
        .extracting(card -> card.ref().card())
        .containsExactly("DUTY-FOREST-FIRE", "SCENE-FOREST-FIRE");
  }

  private IncidentCard card(String incident) {
    return desk.cards().of(incident).stream()
        .filter(one -> one.ref().equals(DUTY))
        .findFirst()
        .orElseThrow();
  }

  private String text(String incident, int no) {
    return card(incident).card().step(no).orElseThrow().text();
  }

  /** The facts of cards on the incident's own timeline, oldest first. */
  private List<String> facts(String incident) {
    Journal journal = desk.station().journal();
    long[] found = journal.positions(EntryQuery.about(new Subject(IncidentService.KIND, incident)));
    return journal.at(found).stream()
        .map(one -> one.entry())
        .sorted(Entry.ORDER)
        .map(Entry::fact)
        .filter(fact -> fact.startsWith("CardStep"))
        .toList();
  }
}
