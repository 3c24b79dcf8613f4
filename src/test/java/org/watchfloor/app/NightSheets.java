package org.watchfloor.app;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextInputControl;
import org.watchfloor.base.WatchClock;
import org.watchfloor.duty.sheet.NewLine;
import org.watchfloor.duty.sheet.SheetKind;
import org.watchfloor.duty.sheet.SheetService;

/** Paper: sheets that were given out, what was typed up of them, and the pack itself. */
final class NightSheets {
  private NightSheets() {}

  /** Three sheets came back, one of them with lines nobody typed, one was passed over. */
  static void add(FloodNight night) {
    SheetService sheets = night.get(SheetService.class);
    Instant began = night.get(WatchClock.class).instant().minus(Duration.ofHours(3));
    List<String> numbers =
        sheets.issue(Map.of(SheetKind.LOG, 6, SheetKind.ORDER, 3)).of(SheetKind.LOG);
    for (int line : new int[] {1, 2, 3, 6, 7}) {
      type(sheets, numbers.get(0), line, began.plusSeconds(line * 300L), "东海中路积水，车辆绕行");
    }
    type(sheets, numbers.get(2), 1, began.plusSeconds(7200), "虾峙镇卫星电话报平安，缺饮用水 200 箱");
    sheets.voidLines(numbers.get(3), 1, SheetKind.LOG.lines(), "纸张淋湿，未使用", false);
  }

  private static void type(SheetService sheets, String sheet, int line, Instant at, String words) {
    sheets.type(new NewLine(sheet, line, at, words, null, false));
  }

  static List<NightScreens.Screen> screens() {
    return List.of(
        new NightScreens.Screen(
            "catchup-typed",
            "catchup",
            List.of(
                line("2", "1", "0130", "半升洞码头值守人员已撤到二楼，通信用 370 兆电台"),
                line("2", "2", "0145", "镇政府停电，自备电源可用 6 小时"),
                line("1", "2", "0146", "东海中路积水已退"),
                scene -> type(scene, "#sheet-time", "0150"))),
        new NightScreens.Screen("pack-ask", "outage", List.of(press("#pack-command"))));
  }

  private static Consumer<Scene> line(String sheet, String line, String time, String words) {
    return scene -> {
      type(scene, "#sheet-number", sheet);
      type(scene, "#sheet-line", line);
      type(scene, "#sheet-time", time);
      type(scene, "#sheet-text", words);
      press("#sheet-save").accept(scene);
    };
  }

  private static void type(Scene scene, String field, String words) {
    ((TextInputControl) Objects.requireNonNull(scene.lookup(field), field)).setText(words);
  }

  private static Consumer<Scene> press(String button) {
    return scene -> ((Button) Objects.requireNonNull(scene.lookup(button), button)).fire();
  }
}
