package org.watchfloor.warning.reading.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.watchfloor.account.SignIn;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.geo.HeightDatum;
import org.watchfloor.geo.PointSource;
import org.watchfloor.support.GuiTest;
import org.watchfloor.warning.reading.Gauge;
import org.watchfloor.warning.reading.GaugeService;
import org.watchfloor.warning.reading.Measure;
import org.watchfloor.warning.reading.ReadingService;

/** A telephone call is written down in a few keys, and a slip is asked back. */
class ReadingWalkTest extends GuiTest {
  @Override
  protected void prepare() {
    get(SignIn.class).change("值班员甲", "1");
    get(GaugeService.class)
        .register(
            List.of(
                new Gauge(
                    "CZ-01",
                    "定海潮位站",
                    null,
                    new GeoPoint(122.1, 30.0),
                    PointSource.UNTOLD,
                    Set.of(Measure.WATER),
                    HeightDatum.NATIONAL_1985,
                    null,
                    60,
                    null,
                    null)));
  }

  @Test
  void byInitialsValueTimeAndName() {
    push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.M);
    waitUntil(() -> lookup("#reading-station").tryQuery().isPresent());
    clickOn("#reading-station").write("dhcw");
    type(KeyCode.TAB);
    waitUntil(() -> label("#reading-unit").contains("1985国家高程基准"));
    clickOn("#reading-value").write("1.42");
    clickOn("#reading-when").write("-10");
    clickOn("#reading-said").write("lao chen");
    type(KeyCode.ENTER);
    waitUntil(() -> readings().list().size() == 1);
    assertThat(readings().list().getFirst().now().said()).isEqualTo("lao chen");
    assertThat(readings().list().getFirst().by()).isEqualTo("值班员甲");

    clickOn("#reading-station").write("CZ-01");
    type(KeyCode.TAB);
    clickOn("#reading-value").write("144");
    type(KeyCode.ENTER);
    waitUntil(() -> label("#reading-against").contains("1.44 m"));
    assertThat(readings().list()).as("asked back, not written").hasSize(1);
    clickOn("#reading-sure");
    waitUntil(() -> readings().list().size() == 2);
  }

  private ReadingService readings() {
    return get(ReadingService.class);
  }

  private String label(String id) {
    return see(() -> lookup(id).<Label>query().getText());
  }
}
