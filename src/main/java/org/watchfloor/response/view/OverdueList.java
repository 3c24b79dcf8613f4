package org.watchfloor.response.view;

import jakarta.inject.Inject;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.watchfloor.pending.Due;
import org.watchfloor.ui.Formats;
import org.watchfloor.ui.Navigator;
import org.watchfloor.ui.ObjectRef;
import org.watchfloor.ui.UiTexts;
import org.watchfloor.ui.dialog.Overlay;

/** Lists what is overdue, the longest on top; a line opens what it names. JavaFX thread. */
final class OverdueList {
  /** What does not fit on a desk screen; the line below says how many more there are. */
  private static final int LINES = 12;

  private final Overlay overlay;
  private final UiTexts texts;
  private final Formats formats;

  @Inject
  OverdueList(Overlay overlay, UiTexts texts, Formats formats) {
    this.overlay = overlay;
    this.texts = texts;
    this.formats = formats;
  }

  void show(List<Due> overdue, Navigator navigator) {
    Label title = new Label(texts.get("response.overdue.title"));
    title.getStyleClass().add("dialog-title");
    VBox panel = new VBox(title);
    panel.setId("overdue-list");
    panel.getStyleClass().add("dialog-panel");
    panel.setAccessibleRole(AccessibleRole.DIALOG);
    panel.setAccessibleText(title.getText());
    if (overdue.isEmpty()) {
      panel.getChildren().add(new Label(texts.get("response.overdue.none")));
    }
    overdue.stream()
        .limit(LINES)
        .map(due -> line(due, navigator))
        .forEach(panel.getChildren()::add);
    if (overdue.size() > LINES) {
      panel
          .getChildren()
          .add(new Label(texts.get("response.overdue.more", overdue.size() - LINES)));
    }
    Button close = new Button(texts.get("response.overdue.close"));
    close.setOnAction(event -> overlay.close());
    HBox buttons = new HBox(close);
    buttons.getStyleClass().add("dialog-buttons");
    panel.getChildren().add(buttons);
    panel.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    overlay.show(panel, Pos.CENTER, overdue.isEmpty() ? close : panel.getChildren().get(1));
  }

  private Button line(Due due, Navigator navigator) {
    Button line =
        new Button(
            texts.get(
                "response.overdue.line", texts.say(due.text()), formats.countdown(due.due())));
    line.setMaxWidth(Double.MAX_VALUE);
    line.setAlignment(Pos.CENTER_LEFT);
    line.setWrapText(true);
    line.setOnAction(event -> {
      overlay.close();
      navigator.open(new ObjectRef(due.kind(), due.id()));
    });
    return line;
  }
}
