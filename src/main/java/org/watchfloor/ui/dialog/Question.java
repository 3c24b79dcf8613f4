package org.watchfloor.ui.dialog;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.Message;
import org.watchfloor.ui.ObjectRef;

/**
 * What is asked before an act.
 *
 * @param title what is about to be done, as in 启动防汛防台Ⅳ级响应
 * @param consequences what will happen, one line each: who is told, what is moved, what ends
 * @param act the name of the button that does it, as in 启动响应
 * @param danger whether it cannot be taken back: then the cursor waits on "back", not on the act
 * @param changing what is changed by it; null if nothing, or nothing others look at
 */
public record Question(
    Message title,
    List<Message> consequences,
    Message act,
    boolean danger,
    @Nullable ObjectRef changing) {
  public Question {
    consequences = List.copyOf(consequences);
  }

  /** A question that changes no object others look at. */
  public Question(Message title, List<Message> consequences, Message act, boolean danger) {
    this(title, consequences, act, danger, null);
  }

  /** A question about an act that can be taken back. */
  public static Question of(Message title, List<Message> consequences, Message act) {
    return new Question(title, consequences, act, false);
  }

  /** A question about an act that cannot be taken back, or has force of law. */
  public static Question danger(Message title, List<Message> consequences, Message act) {
    return new Question(title, consequences, act, true);
  }

  /** The same, asked to change an object: other seats see that while it is open. */
  public Question changing(String kind, String id) {
    return new Question(title, consequences, act, danger, new ObjectRef(kind, id));
  }
}
