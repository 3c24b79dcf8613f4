package org.watchfloor.ui.control;

import jakarta.inject.Inject;
import java.util.concurrent.Executor;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.Subscription;
import org.watchfloor.ui.Editing;
import org.watchfloor.ui.Formats;
import org.watchfloor.ui.ObjectRef;
import org.watchfloor.ui.UiTexts;

/** Says on the page of an object who changes it at another seat. JavaFX thread. */
public final class EditedBy {
  private final Editing editing;
  private final Executor fx;
  private final UiTexts texts;
  private final Formats formats;

  @Inject
  EditedBy(Editing editing, Executor fx, UiTexts texts, Formats formats) {
    this.editing = editing;
    this.fx = fx;
    this.texts = texts;
    this.formats = formats;
  }

  /** Who changes it, since when; empty for nobody. */
  public String said(ObjectRef object) {
    return editing.others(object).stream()
        .map(one -> texts.get("ui.editing", one.officer(), one.seat(), formats.moment(one.since())))
        .collect(Collectors.joining(" "));
  }

  /** Who changes it, for a narrow column; empty for nobody. */
  public String who(ObjectRef object) {
    return editing.others(object).stream()
        .map(one -> texts.get("ui.editing.who", one.officer()))
        .collect(Collectors.joining(" "));
  }

  /** Shows it; where nobody does, the label takes no room. */
  public void show(Label label, @Nullable ObjectRef object) {
    label.setText(object == null ? "" : said(object));
    label.setVisible(!label.getText().isEmpty());
    label.setManaged(label.isVisible());
  }

  /** Runs something now and whenever somebody else begins or ends, on the JavaFX thread. */
  public Subscription follow(Runnable changed) {
    changed.run();
    return editing.onOthers(() -> fx.execute(changed));
  }
}
