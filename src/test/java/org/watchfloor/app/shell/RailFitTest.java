package org.watchfloor.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.Test;
import org.watchfloor.support.Clipped;
import org.watchfloor.support.GuiTest;
import org.watchfloor.ui.Navigator;
import org.watchfloor.ui.theme.TextSize;
import org.watchfloor.ui.theme.Theme;

/** Sixteen pages are all in sight on the smallest screen. */
class RailFitTest extends GuiTest {
  private static final int PAGES = 16;

  @Test
  void theLargestThatFitsIsTaken() {
    assertThat(RailFit.of(700, 14, 9)).isEqualTo(RailFit.ROOMY);
    assertThat(RailFit.of(735, 14, 16)).isEqualTo(RailFit.TIGHT);
    assertThat(RailFit.of(650, 14, 16)).isEqualTo(RailFit.DENSE);
    assertThat(RailFit.of(0, 0, 0)).isEqualTo(RailFit.DENSE);
  }

  @Test
  void everyEntryIsSeenWholeAtEverySizeOfText() {
    assertThat(get(Navigator.class).pages()).hasSizeGreaterThanOrEqualTo(PAGES);
    for (TextSize size : List.of(TextSize.DESK, TextSize.LARGE)) {
      interact(() -> get(Theme.class).textSize().set(size));
      waitUntil(this::allInside);
      assertThat(see(() -> Clipped.in(lookup("#rail-system").query().getScene())))
          .noneMatch(line -> line.contains("rail"));
    }
    clickOn("#rail-import");
    assertThat(openPage()).isEqualTo("import");
  }

  private boolean allInside() {
    Parent rail = lookup("#rail-system").query().getParent();
    Bounds box = rail.localToScene(rail.getLayoutBounds());
    double bottom = Math.min(box.getMaxY(), rail.getScene().getHeight());
    List<Node> entries = List.copyOf(rail.getChildrenUnmodifiable());
    return entries.stream()
            .map(entry -> entry.localToScene(entry.getLayoutBounds()))
            .allMatch(entry -> entry.getMaxY() <= bottom + 1 && entry.getHeight() > 12)
        && entries.stream()
            .map(ToggleButton.class::cast)
            .allMatch(entry -> entry.getHeight() >= entry.prefHeight(-1) - 1);
  }
}
