package org.watchfloor.ui;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;
import org.jspecify.annotations.Nullable;

/**
 * Objects carried with the mouse from one window to another. Only the name of the object travels,
 * in a format no other program reads. JavaFX thread.
 */
@Singleton
public final class ObjectCarry {
  /** What a carried object is on the clipboard of the system. */
  public static final DataFormat FORMAT = new DataFormat("application/x-watchfloor-object");

  private static final String BETWEEN = "\t";

  private final BooleanProperty wanted = new SimpleBooleanProperty();

  @Inject
  public ObjectCarry() {}

  /** Whether there is somewhere to carry an object to; without it a drag on the map moves it. */
  public BooleanProperty wanted() {
    return wanted;
  }

  /** Begins to carry an object away from a node; call while a drag is detected on it. */
  public void begin(Node from, ObjectRef object) {
    Dragboard board = from.startDragAndDrop(TransferMode.LINK);
    board.setContent(content(object));
  }

  /** An object as it travels. */
  public static ClipboardContent content(ObjectRef object) {
    ClipboardContent content = new ClipboardContent();
    content.put(FORMAT, object.kind() + BETWEEN + object.id());
    return content;
  }

  /** The object that is carried, if it is one. */
  public static Optional<ObjectRef> in(Clipboard board) {
    return board.hasContent(FORMAT) ? parse(board.getContent(FORMAT)) : Optional.empty();
  }

  static Optional<ObjectRef> parse(@Nullable Object content) {
    if (!(content instanceof String text)) {
      return Optional.empty();
    }
    int end = text.indexOf(BETWEEN);
    return end < 1 || end == text.length() - 1
        ? Optional.empty()
        : Optional.of(new ObjectRef(text.substring(0, end), text.substring(end + 1)));
  }
}
