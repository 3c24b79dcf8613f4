package org.watchfloor.drill.view;

import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.Executor;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.Message;
import org.watchfloor.drill.inject.InjectFact.InjectReleased;
import org.watchfloor.drill.inject.InjectService;
import org.watchfloor.drill.inject.InjectStage;
import org.watchfloor.drill.inject.InjectState;
import org.watchfloor.task.Tasks;
import org.watchfloor.ui.Activated;
import org.watchfloor.ui.Formats;
import org.watchfloor.ui.Live;
import org.watchfloor.ui.Subscriptions;
import org.watchfloor.ui.UiTexts;
import org.watchfloor.ui.control.RegisterColumn;
import org.watchfloor.ui.control.RegisterKit;
import org.watchfloor.ui.control.RegisterTable;
import org.watchfloor.ui.dialog.Overlay;

/**
 * What came to the desk in a drill: calls, reports, warnings. Whoever takes one up says so here.
 */
public final class InboxController implements Activated {
  private final InjectService injects;
  private final RegisterKit kit;
  private final Overlay overlay;
  private final UiTexts texts;
  private final Formats formats;
  private final DrillAct act;
  private final Live<List<InjectState>> live;

  @FXML private Label words;
  @FXML private RegisterTable<InjectState> rows;
  @FXML private Button take;
  @FXML private Label said;

  @Inject
  InboxController(
      InjectService injects,
      RegisterKit kit,
      Overlay overlay,
      UiTexts texts,
      Formats formats,
      DrillAct act,
      Tasks tasks,
      Executor fx) {
    this.injects = injects;
    this.kit = kit;
    this.overlay = overlay;
    this.texts = texts;
    this.formats = formats;
    this.act = act;
    this.live =
        new Live<>(
            tasks, fx, Message.of("drill.task.read"), List.<InjectState>of(), injects::messages);
  }

  @FXML
  private void initialize() {
    rows.setUp(
        kit,
        "drill-inbox",
        InjectState::id,
        "drill.inbox.empty",
        List.of(
            RegisterColumn.<InjectState>text(
                    "drill.head.time",
                    one -> one.releasedAt() == null ? "" : formats.moment(one.releasedAt()))
                .wide(0.6),
            RegisterColumn.<InjectState>text("drill.head.kind", one -> kind(one)).wide(0.7),
            RegisterColumn.<InjectState>text("drill.head.from", one -> from(one.heard())),
            RegisterColumn.<InjectState>text("drill.head.to", one -> to(one.heard())),
            RegisterColumn.<InjectState>text("drill.head.text", one -> text(one.heard())).wide(4),
            RegisterColumn.<InjectState>text("drill.head.taken", this::taken)));
    rows.selected().subscribe(this::choose);
    said.managedProperty().bind(said.textProperty().isNotEmpty());
  }

  @Override
  public void onShow(Subscriptions life) {
    life.add(live.follow(injects::onChange));
    life.follow(
        live.value(),
        now -> {
          rows.show(now);
          choose(rows.selected().getValue());
        });
  }

  /** What gets the cursor. */
  Node first() {
    return rows.table();
  }

  private void choose(@Nullable InjectState one) {
    words.setText(one == null ? "" : text(one.heard()));
    take.setDisable(one == null || one.stage() != InjectStage.RELEASED);
  }

  private String kind(InjectState one) {
    InjectReleased heard = one.heard();
    return heard == null ? "" : texts.texts().name("drill.kind", heard.kind());
  }

  private static String from(@Nullable InjectReleased heard) {
    return heard == null ? "" : heard.from();
  }

  private static String to(@Nullable InjectReleased heard) {
    return heard == null ? "" : heard.to();
  }

  private static String text(@Nullable InjectReleased heard) {
    return heard == null ? "" : heard.text();
  }

  private String taken(InjectState one) {
    return one.takenAt() == null
        ? texts.get("drill.inbox.waiting")
        : texts.get("drill.inbox.taken", one.takenBy(), formats.moment(one.takenAt()));
  }

  @FXML
  private void take() {
    InjectState one = rows.selected().getValue();
    if (one != null) {
      act.start(() -> injects.take(one.id()), said::setText);
    }
  }

  @FXML
  private void close() {
    overlay.close();
  }
}
