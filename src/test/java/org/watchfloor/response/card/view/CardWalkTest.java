package org.watchfloor.response.card.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.CheckBox;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.watchfloor.base.WatchClock;
import org.watchfloor.geo.PointSource;
import org.watchfloor.incident.IncidentDetails;
import org.watchfloor.incident.IncidentService;
import org.watchfloor.incident.NewIncident;
import org.watchfloor.incident.Severity;
import org.watchfloor.response.card.ActionCards;
import org.watchfloor.response.plan.version.PlanVersions;
import org.watchfloor.store.DataFolder;
import org.watchfloor.support.GuiTest;
import org.watchfloor.support.SourceTree;
import org.watchfloor.ui.Navigator;
import org.watchfloor.ui.ObjectRef;

/** The card of an incident is opened by its key and its button, ticked by digit and by click. */
class CardWalkTest extends GuiTest {
  private String fire = "";

  @Override
  protected void prepare() {
    Path plans = get(DataFolder.class).root().resolve("plans");
    try {
      Files.createDirectories(plans);
      Files.copy(
          SourceTree.path("sample-data/zhoushan/plans/forest-fire.yaml"),
          plans.resolve("fire.yaml"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    get(PlanVersions.class).note();
    var now = get(WatchClock.class).instant();
    fire =
        get(IncidentService.class)
            .report(
                new NewIncident(
                    new IncidentDetails(
                        "山上着火",
                        "11G01",
                        "长岗山",
                        null,
                        PointSource.UNTOLD,
                        null,
                        null,
                        null,
                        now,
                        now),
                    Severity.LARGE,
                    true));
  }

  @Test
  void aDigitTicksAStepAndTheSameDigitTakesItBack() {
    push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.K);
    waitUntil(() -> lookup("#card-step-1").tryQuery().isPresent());

    push(KeyCode.DIGIT2);
    waitUntil(() -> done() == 1 && ticked(2));
    push(KeyCode.DIGIT2);
    waitUntil(() -> done() == 0 && !ticked(2));
  }

  @Test
  void theCardIsOnThePageOfTheIncidentAndItsBoxesArePressed() {
    interact(() -> get(Navigator.class).open(new ObjectRef(IncidentService.KIND, fire)));
    waitUntil(() -> lookup("#card-open-DUTY-FOREST-FIRE").tryQuery().isPresent());
    clickOn("#card-open-DUTY-FOREST-FIRE");
    waitUntil(() -> lookup("#card-step-1").tryQuery().isPresent());

    clickOn("#card-step-1");
    waitUntil(() -> done() == 1);

    clickOn("#card-print");
    Path prints = get(DataFolder.class).root().resolve("prints");
    waitUntil(() -> Files.isDirectory(prints));
    assertThat(prints).isDirectory();
  }

  private int done() {
    return get(ActionCards.class).of(fire).getFirst().done();
  }

  private boolean ticked(int no) {
    return see(() -> lookup("#card-step-" + no).queryAs(CheckBox.class).isSelected());
  }
}
