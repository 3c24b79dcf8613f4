package org.watchfloor.supply.paper.view;

import jakarta.inject.Inject;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.geometry.Pos;
import org.watchfloor.base.Message;
import org.watchfloor.supply.TransferReceipt;
import org.watchfloor.ui.View;
import org.watchfloor.ui.ViewLoader;
import org.watchfloor.ui.dialog.Overlay;

/** Opens the form for goods that came, or came back, in parts. JavaFX thread. */
public final class ReceiptDialog {
  private final ViewLoader loader;
  private final Overlay overlay;

  @Inject
  ReceiptDialog(ViewLoader loader, Overlay overlay) {
    this.loader = loader;
    this.overlay = overlay;
  }

  /** One kind of goods, and how much of it at most. */
  public record Line(String item, String name, long most) {}

  /**
   * What is asked.
   *
   * @param title what it is about
   * @param most the head above how much there can be
   * @param good the head above how much of it is in order
   * @param damaged whether it is asked how much is damaged
   * @param word what the line of words below is for
   * @param act the name of the button that writes it down
   */
  public record Asked(
      Message title,
      List<Line> lines,
      Message most,
      Message good,
      boolean damaged,
      Message word,
      Message act) {
    public Asked {
      lines = List.copyOf(lines);
    }
  }

  /** Asks; {@code save} gets what was written, on a background thread, and may refuse it. */
  public void ask(Asked asked, BiConsumer<List<TransferReceipt>, String> save) {
    View view = loader.load("/fxml/supply/sign.fxml");
    ReceiptController controller = view.controller(ReceiptController.class);
    controller.begin(asked, save);
    overlay.show(view.root(), Pos.CENTER, controller.first());
  }
}
