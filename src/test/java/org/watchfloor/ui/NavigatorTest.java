package org.watchfloor.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NavigatorTest {
  private static final ObjectRef SHELTER = new ObjectRef("shelter", "S1");

  private final List<String> shown = new ArrayList<>();
  private final Navigator navigator =
      new Navigator(Set.of(page("duty", 70), page("shelter", 50)), Set.of(new Opener()));

  @Test
  void listsPagesInTheOrderOfTheRail() {
    assertThat(navigator.pages()).extracting(Page::id).containsExactly("shelter", "duty");
  }

  @Test
  void opensAnObjectOnThePageOfItsFeature() {
    navigator.open(SHELTER);

    assertThat(navigator.place().get()).isEqualTo(new Place("shelter", SHELTER));
    assertThat(shown).containsExactly("S1");
  }

  @Test
  void goesBackAndForward() {
    navigator.open("duty");
    navigator.open(SHELTER);

    navigator.back();
    assertThat(navigator.place().get()).isEqualTo(new Place("duty", null));
    navigator.forward();
    assertThat(navigator.place().get()).isEqualTo(new Place("shelter", SHELTER));
    assertThat(shown).containsExactly("S1", "S1");
  }

  @Test
  void forgetsTheWayForwardWhenANewOneIsTaken() {
    navigator.open("duty");
    navigator.open("shelter");
    navigator.back();
    navigator.open(SHELTER);

    navigator.forward();

    assertThat(navigator.place().get()).isEqualTo(new Place("shelter", SHELTER));
  }

  @Test
  void staysWhereItIsAtTheBeginning() {
    navigator.open("duty");
    navigator.back();

    assertThat(navigator.place().get()).isEqualTo(new Place("duty", null));
  }

  @Test
  void refusesWhatNoFeatureOpens() {
    assertThatThrownBy(() -> navigator.open(new ObjectRef("boat", "1")))
        .hasMessageContaining("boat");
    assertThatThrownBy(() -> navigator.open("harbour")).hasMessageContaining("harbour");
  }

  private static Page page(String id, int order) {
    return new Page(id, "test." + id, "mdi2m-map", order, "/fxml/none.fxml", null);
  }

  private final class Opener implements ObjectOpener {
    @Override
    public String kind() {
      return "shelter";
    }

    @Override
    public String page() {
      return "shelter";
    }

    @Override
    public void show(String id) {
      shown.add(id);
    }
  }
}
