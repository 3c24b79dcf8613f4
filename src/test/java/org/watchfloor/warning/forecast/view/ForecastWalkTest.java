package org.watchfloor.warning.forecast.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.watchfloor.account.SignIn;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.geo.HeightDatum;
import org.watchfloor.geo.PointSource;
import org.watchfloor.support.GuiTest;
import org.watchfloor.warning.forecast.ForecastService;
import org.watchfloor.warning.reading.Gauge;
import org.watchfloor.warning.reading.GaugeService;
import org.watchfloor.warning.reading.Measure;

/** A forecast is taken down by telephone in a few keys, replaced by the next, and withdrawn. */
class ForecastWalkTest extends GuiTest {
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
  void byNumberHoursAndIssuer() {
    push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.M);
    waitUntil(() -> lookup("#stations .table-row-cell").tryQuery().isPresent());
    waitUntil(() -> shown().contains("还没有收到"));
    onTable(KeyCode.P);
    write("2.10");
    type(KeyCode.TAB);
    write("12");
    type(KeyCode.TAB);
    write("sheng shuiwen");
    type(KeyCode.ENTER);
    waitUntil(() -> forecasts().counting().size() == 1);
    waitUntil(() -> shown().contains("预报水位 2.10 m") && shown().contains("采用"));
    assertThat(shown()).contains("sheng shuiwen", "值班员甲", "电话");

    onTable(KeyCode.P);
    assertThat(see(() -> lookup("#form-2").<TextField>query().getText()))
        .as("the issuer stands there already")
        .isEqualTo("sheng shuiwen");
    write("2.30");
    type(KeyCode.TAB);
    write("12");
    type(KeyCode.ENTER);
    waitUntil(() -> shown().contains("2.30 m") && shown().contains("已更新"));

    clickOn(".forecast-withdraw");
    waitUntil(() -> lookup("#form-0").tryQuery().isPresent());
    write("misheard");
    type(KeyCode.ENTER);
    waitUntil(() -> shown().contains("已撤回") && shown().contains("misheard"));
    assertThat(forecasts().counting())
        .singleElement()
        .satisfies(one -> assertThat(one.forecast().what().value()).isEqualTo(2.1));
  }

  @Test
  void rainOfTheWholeDistrictFromAnyStation() {
    push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.M);
    waitUntil(() -> lookup("#stations .table-row-cell").tryQuery().isPresent());
    clickOn("#forecast-district");
    waitUntil(() -> lookup("#form-0").tryQuery().isPresent());
    write("80");
    type(KeyCode.TAB);
    write("2");
    type(KeyCode.TAB);
    write("qu qixiangju");
    type(KeyCode.ENTER);
    waitUntil(() -> refusal().contains("不足 3 小时"));
    clickOn("#form-1").write("4");
    type(KeyCode.ENTER);
    waitUntil(() -> shown().contains("全区 预报3小时雨量 80.0 mm"));
  }

  private void onTable(KeyCode key) {
    interact(() -> lookup("#stations .table-view").<TableView<?>>query().requestFocus());
    type(key);
    waitUntil(() -> lookup("#form-0").tryQuery().isPresent());
  }

  private ForecastService forecasts() {
    return get(ForecastService.class);
  }

  private String refusal() {
    return see(() -> lookup("#form-refusal").<Label>query().getText());
  }

  private String shown() {
    return see(() ->
        lookup("#station-forecasts .label").<Label>queryAll().stream()
            .map(Label::getText)
            .collect(Collectors.joining("\n")));
  }
}
