package org.watchfloor.drill.scenario;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One thing that comes to the desk.
 *
 * @param id what it is called in the scenario, as in {@code I07}
 * @param line where it stands in the file, counted from 1
 * @param trigger when it is let go
 * @param only what must hold at that moment; where it does not the inject is passed over
 * @param to the post it comes to
 * @param text what is said or written, with variables in braces
 * @param content how it comes
 * @param untrue whether it is not so, as the desk is to find out
 * @param against the inject whose figures it contradicts; null for none
 * @param expected what the desk is expected to do about it
 */
public record Inject(
    String id,
    int line,
    Trigger trigger,
    Optional<Condition> only,
    String to,
    String text,
    Content content,
    boolean untrue,
    @Nullable String against,
    List<Expected> expected) {
  public Inject {
    expected = List.copyOf(expected);
  }
}
