package org.watchfloor.app.shell;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import org.watchfloor.ui.FirstFocus;
import org.watchfloor.ui.View;

/**
 * Where the cursor goes on a page. It never stays on what opened the page, for there the next blank
 * or Enter would press it again. JavaFX thread.
 */
final class PageFocus {
  private PageFocus() {}

  /**
   * Puts the cursor where the page says, else into its first list, else its first field. The page
   * is laid out before: until then what stands on a tab is not there.
   */
  static void toFirst(View page) {
    page.root().applyCss();
    page.root().layout();
    first(page).ifPresent(Node::requestFocus);
  }

  /** Puts it there unless it is on the page already. */
  static void keepOn(View page) {
    Node owner = page.root().getScene() == null ? null : page.root().getScene().getFocusOwner();
    for (Node at = owner; at != null; at = at.getParent()) {
      if (at == page.root()) {
        return;
      }
    }
    toFirst(page);
  }

  private static Optional<Node> first(View page) {
    return Stream.of(
            page.all(FirstFocus.class).stream().map(FirstFocus::first).toList(),
            page.root().lookupAll(".table-view").stream()
                .filter(TableView.class::isInstance)
                .toList(),
            page.root().lookupAll(".list-view").stream()
                .filter(ListView.class::isInstance)
                .toList(),
            page.root().lookupAll(".text-input").stream()
                .filter(TextInputControl.class::isInstance)
                .toList())
        .flatMap(List::stream)
        .filter(node -> usable(node, page.root()))
        .findFirst();
  }

  private static boolean usable(Node node, Parent page) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (!at.isVisible()) {
        return false;
      }
      if (at == page) {
        return !node.isDisabled() && node.isFocusTraversable();
      }
    }
    return false;
  }
}
